import type { Analysis, AnalysisRequest } from '../../machines/analysis/analyst.ts'
import type { Future } from '../../machines/analysis/futures.ts'
import type { Odds } from '../../machines/analysis/oddsFound.ts'
import { proposalRequest } from '../../machines/analysis/proposalRequest.ts'
import type { Board, ProposalRow } from '../../machines/board.ts'
import type { Dossier, ElementId, Proposal } from '../../machines/dossier.ts'
import { requirementBy } from '../../machines/lens.ts'
import { elementsOf, idOf } from '../../machines/requirement.ts'
import { chosenScenario } from '../../machines/workspace/chosenScenario.ts'
import type { Place } from '../../machines/workspace/place.ts'
import type { AnalysisState } from '../ui/analysis/useAnalyses.ts'
import { laterWords } from '../ui/laterWords.ts'

/** One future as the screen shows it, for one proposal. */
export interface Column {
  readonly key: string
  readonly title: string
  readonly future: Future
  /** Null where the proposal is not tabled by then. */
  readonly row: ProposalRow | null
  /** Those that it is reckoned with, and whose they are, where they are not the future’s own. */
  readonly odds: Odds
  readonly oddsOf: string | null
  /** What is asked of what the proposal requires; null where it is not tabled by then. */
  readonly request: AnalysisRequest | null
}

/** A future with what was found of it. */
export interface AnalysedColumn extends Column {
  /** Null while that is worked out, and where the proposal is not tabled. */
  readonly analysis: Analysis | null
  /** How far it is; null where there is nothing to work out. */
  readonly state: AnalysisState | null
}

/** The smallest way to meet what is required. */
export interface Blockers {
  readonly size: number
  readonly refused: number
  /** All smallest sets of changes; null where they are too many to know. */
  readonly count: bigint | null
}

interface Asked {
  readonly odds: Odds
  readonly request: AnalysisRequest
}

/** What was asked of a board’s proposal last: the same object for as long as the odds are the same. */
const asked = new WeakMap<Board, Map<string, Asked>>()

function requestOf(dossier: Dossier, board: Board, proposal: Proposal, odds: Odds): AnalysisRequest {
  const known = asked.get(board) ?? new Map<string, Asked>()
  asked.set(board, known)
  const last = known.get(proposal.id)
  if (last?.odds === odds) return last.request
  const request = proposalRequest(dossier, board, proposal, odds)
  known.set(proposal.id, { odds, request })
  return request
}

/** The futures for one proposal; `oddsIn` gives the odds to reckon one with, and whose they are. */
export function columnsOf(
  dossier: Dossier,
  proposal: Proposal,
  futures: readonly Future[],
  oddsIn: (future: Future) => { readonly odds: Odds; readonly of: string | null },
): readonly Column[] {
  return futures.map((future) => {
    const { board, kind, scenario } = future
    const row = board.proposals.find(({ id }) => id === proposal.id) ?? null
    const { odds, of } = oddsIn(future)
    return {
      key: keyOf(future),
      title: scenario?.title ?? (kind === 'record' ? laterWords.scenarios.record : laterWords.scenarios.whatIf),
      future,
      row,
      odds,
      oddsOf: of,
      request: row && requestOf(dossier, board, proposal, odds),
    }
  })
}

/** The columns with what came of their requests, which are given in their order. */
export function analysedColumns(
  columns: readonly Column[],
  states: readonly AnalysisState[],
): readonly AnalysedColumn[] {
  const left = [...states]
  return columns.map((column) => {
    const state = (column.request === null ? null : left.shift()) ?? null
    return { ...column, state, analysis: state !== null && 'result' in state ? state.result : null }
  })
}

/** What a column is called inside a sentence; null for the record. */
export const placeOf = ({ future: { kind }, title }: Column): string | null =>
  kind === 'record' ? null : kind === 'whatIf' ? laterWords.scenarios.theWhatIf : title

/** What tells one future from the others. Ids of scenarios have no `:`. */
export const keyOf = ({ kind, scenario }: Future): string => scenario?.id ?? `:${kind}`

/** The future that is looked at: a saved scenario, what is supposed, or the record. */
export function chosenAmong(
  futures: readonly Future[],
  dossier: Dossier,
  place: Pick<Place, 'scenario' | 'steps'>,
): Future | undefined {
  const scenario = chosenScenario(dossier, place)
  if (scenario !== null) return futures.find((one) => one.scenario === scenario)
  const whatIf = place.scenario === 'record' ? undefined : futures.find(({ kind }) => kind === 'whatIf')
  return whatIf ?? futures.find(({ kind }) => kind === 'record')
}

/** The smallest way that an analysis found; null where it was too hard to find. */
export function blockersIn({ holds, counts, blockers }: Analysis, board: Board): Blockers | null {
  if (holds) return { size: 0, refused: 0, count: 0n }
  const [first] = blockers ?? []
  if (first === undefined) return null
  const isRefused = (id: ElementId): boolean => board.conditions.some((row) => row.id === id && row.truth === 'false')
  return {
    size: first.length,
    refused: first.filter(isRefused).length,
    count: counts && [...counts.values()].reduce((sum, count) => sum + count, 0n),
  }
}

/** All that the futures require of the proposal, each by its own account, as first named. */
export const elementsIn = (proposal: Proposal, futures: readonly Future[]): readonly ElementId[] => [
  ...new Set(futures.flatMap(({ view }) => elementsOf(requirementBy(proposal, view.lens)).map(idOf))),
]
