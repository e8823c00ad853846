import { asOfDate } from '../asOf.ts'
import { truthsOn } from '../board/truths.ts'
import type { Board } from '../board.ts'
import type { Dossier, ElementId, Proposal } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { sequencesAsOf } from './deadlocks.ts'
import type { Leaf } from './parts.ts'
import { RequirementAnalysis } from './requirementAnalysis.ts'
import { type Route, Routes } from './routes.ts'

/** The odds of elements, from 0 to 1; what is not there is unknown. */
export type Odds = Readonly<Partial<Record<ElementId, number>>>

/** The odds of a requirement, and what moves them. */
export interface OddsFound {
  /** From 0 to 1, each element independent of the others. Null while an odds that matters is missing, or where it was too hard. */
  readonly odds: number | null
  /** Elements that matter and have no odds, as first named; null where it was too hard to know. */
  readonly missing: readonly ElementId[] | null
  /** Of the open elements that matter: Birnbaum’s measure, falling, ties as first named. Empty without odds. */
  readonly importance: readonly { readonly id: ElementId; readonly birnbaum: number }[]
  /** The odds if those with one list of who owes them move together; null as the odds are, or where that was too hard. */
  readonly together: number | null
}

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
    const { holds, mattering, open, reckoner } = this.requirement
    if (holds) return { odds: 1, missing: [], importance: [], together: 1 }
    if (mattering === null || reckoner === null) return { odds: null, missing: null, importance: [], together: null }
    const missing = mattering.map(({ id }) => id).filter((id) => odds[id] === undefined)
    if (missing.length > 0) return { odds: null, missing, importance: [], together: null }
    const byRank = Float64Array.from(open, ({ id }) => odds[id] ?? 0)
    const found = reckoner.reckon(byRank)
    const importance = mattering.map(({ id, rank }) => ({ id, birnbaum: found.importance[rank] ?? 0 }))
    importance.sort((a, b) => b.birnbaum - a.birnbaum)
    return { odds: found.odds, missing, importance, together: this.requirement.together(this.#groups(), byRank) }
  }

  /** The shortest ways to `ready`. */
  routes({ importance }: Pick<OddsFound, 'importance'>): readonly Route[] {
    const asOf = asOfDate(this.#board.asOf, this.#dossier.timeZone)
    const sequences = sequencesAsOf(this.#dossier, asOf)
    const weights = new Map(importance.map(({ id, birnbaum }) => [id, birnbaum]))
    const routes = new Routes(this.#dossier, this.#board, truthsOn(this.#board), sequences)
    return routes.to(this.#proposal, this.requirement, ({ id }) => weights.get(id) ?? 0)
  }

  /** Conditions that the same parties owe; one that nobody owes moves by itself, and so does a proposal. */
  #groups(): (leaf: Leaf) => string | null {
    const owedBy = new Map<ElementId, string>(
      this.#dossier.conditions.map((one) => [one.id, [...new Set(one.owedBy)].sort().join(' ')]),
    )
    return ({ id }) => owedBy.get(id) || null
  }
}
