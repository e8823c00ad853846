import { asOfDate } from '../asOf.ts'
import { truthsOn } from '../board/truths.ts'
import type { Board } from '../board.ts'
import type { Dossier, ElementId, Proposal } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { sequencesAsOf } from './deadlocks.ts'
import { type Odds, type OddsFound, oddsFound } from './oddsFound.ts'
import { owersOf } from './owers.ts'
import { RequirementAnalysis } from './requirementAnalysis.ts'
import { type Route, Routes } from './routes.ts'

export type { Odds, OddsFound } from './oddsFound.ts'

/** Everything that can be asked about what one proposal needs, by one board. */
export class ProposalAnalysis {
  readonly requirement: RequirementAnalysis
  readonly #dossier: Dossier
  readonly #board: Board
  readonly #proposal: Proposal

  constructor(dossier: Dossier, board: Board, proposal: Proposal) {
    this.#dossier = dossier
    this.#board = board
    this.#proposal = proposal
    this.requirement = new RequirementAnalysis(requirementBy(proposal, board.lens), truthsOn(board))
  }

  oddsBy(odds: Odds): OddsFound {
    const owers = owersOf(this.#dossier)
    return oddsFound(this.requirement, odds, (byRank) =>
      this.requirement.together(({ id }) => owers.get(id) ?? null, byRank),
    )
  }

  /** The shortest ways to `ready`. */
  routes({ importance }: Pick<OddsFound, 'importance'>): readonly Route[] {
    const weights = new Map<ElementId, number>(importance.map(({ id, birnbaum }) => [id, birnbaum]))
    return routesOn(this.#dossier, this.#board).to(this.#proposal, this.requirement, ({ id }) => weights.get(id) ?? 0)
  }
}

/** The ways to `ready` on a board, by the sequences that count as of its date. */
export const routesOn = (dossier: Dossier, board: Board): Routes =>
  new Routes(dossier, board, truthsOn(board), sequencesAsOf(dossier, asOfDate(board.asOf, dossier.timeZone)))
