import { type Deadlock, deadlocksOf } from '../../machines/analysis/deadlocks.ts'
import { type Odds, type OddsFound, ProposalAnalysis } from '../../machines/analysis/proposalAnalysis.ts'
import type { Route } from '../../machines/analysis/routes.ts'
import { asOfDate } from '../../machines/asOf.ts'
import type { Board, ProposalRow } from '../../machines/board.ts'
import type { Dossier, Proposal } from '../../machines/dossier.ts'

/** What was asked of one proposal, worked out. */
export interface Analysed {
  readonly board: Board
  readonly proposal: Proposal
  readonly row: ProposalRow
  readonly analysis: ProposalAnalysis
  readonly odds: Odds
  readonly found: OddsFound
  readonly routes: readonly Route[]
  readonly deadlocks: readonly Deadlock[]
}

/** The analysis of a proposal on a board; null where it is not tabled by then. */
export function analysed(dossier: Dossier, board: Board, proposal: Proposal, odds: Odds): Analysed | null {
  const row = board.proposals.find(({ id }) => id === proposal.id)
  if (row === undefined) return null
  const analysis = new ProposalAnalysis(dossier, board, proposal)
  const found = analysis.oddsBy(odds)
  const deadlocks = deadlocksOf(dossier, asOfDate(board.asOf, dossier.timeZone))
  return { board, proposal, row, analysis, odds, found, routes: analysis.routes(found), deadlocks }
}
