import type { Board } from '../board.ts'
import type { ConditionEvent } from '../condition.ts'
import type { ConditionId, Dossier, ElementId, Proposal, ProposalId, Sequence } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { liesIn, type ProposalStatus, referenceTruth } from '../proposal.ts'
import { type Element, elementsOf, idOf, type Truth } from '../requirement.ts'
import { conditionWay } from './conditionWay.ts'
import { inSequence } from './inSequence.ts'
import type { Leaf } from './parts.ts'
import { onceRequirementIsTrue, proposalWay, type UndatedEvent } from './proposalWay.ts'
import { RequirementAnalysis } from './requirementAnalysis.ts'

/** One event on the way to a ceasefire. */
export type RouteStep =
  | { readonly condition: ConditionId; readonly event: ConditionEvent }
  | { readonly proposal: ProposalId; readonly event: UndatedEvent }

/** Events that make a proposal ready, in their order. */
export interface Route {
  readonly steps: readonly RouteStep[]
  /** The demands about what comes first that it does not keep. */
  readonly broken: readonly Sequence[]
}

type Ways = ReadonlyMap<ElementId, readonly RouteStep[] | null>

/** As many as anybody compares. */
export const MOST_ROUTES = 5

/** Where a way to `ready` begins: on the table, or where a proposal can be brought back to it. */
const revived: readonly ProposalStatus[] = ['expired', 'rejected', 'withdrawn', 'collapsed']

/** The shortest ways from a board to a proposal that is ready. */
export class Routes {
  readonly #dossier: Dossier
  readonly #board: Board
  readonly #truthOf: (element: Element) => Truth
  readonly #sequences: readonly Sequence[]
  /** By proposal: the steps that meet its requirement. */
  readonly #meeting = new Map<ProposalId, readonly RouteStep[] | null>()

  /** @param sequences those that count as of the board’s date */
  constructor(dossier: Dossier, board: Board, truthOf: (element: Element) => Truth, sequences: readonly Sequence[]) {
    this.#dossier = dossier
    this.#board = board
    this.#truthOf = truthOf
    this.#sequences = sequences
  }

  /**
   * The shortest ones, a handful at most: of one length those with the fewest refused conditions first, then those whose
   * elements move the odds most. None where the proposal is ready, is in force, or cannot come back to the table.
   */
  to(
    proposal: Proposal,
    analysis = this.#analysisOf(proposal),
    importanceOf: (leaf: Leaf) => number = () => 0,
  ): readonly Route[] {
    if (this.#start(proposal) === null) return []
    const sets = analysis.holds ? [] : cheapest(analysis, this.#waysOf(proposal), MOST_ROUTES, importanceOf)
    return this.along(proposal, analysis.holds, sets)
  }

  /**
   * The same from its cheapest blockers by `costs`, as somebody else found them.
   * @param holds whether all that it requires holds
   */
  along(proposal: Proposal, holds: boolean, sets: readonly (readonly ElementId[])[]): readonly Route[] {
    const start = this.#start(proposal)
    if (start === null) return []
    if (holds) return start.length > 0 ? [{ steps: start, broken: [] }] : []
    return this.meeting(proposal, sets).map(({ steps, broken }) => ({ steps: distinct([...start, ...steps]), broken }))
  }

  /** The steps that bring each of some blockers about, wherever the proposal stands: a handful at most. */
  meeting(proposal: Proposal, sets: readonly (readonly ElementId[])[]): readonly Route[] {
    const ways = this.#waysOf(proposal)
    return sets.slice(0, MOST_ROUTES).map((set) => {
      const { order, broken } = inSequence(set, proposal.id, this.#sequences, (id) => this.#isThere(id))
      return { steps: distinct(order.flatMap((id) => ways.get(id) ?? [])), broken }
    })
  }

  /** How many events bring each element of a requirement about; those are not there that nothing does. */
  costs(proposal: Proposal): ReadonlyMap<ElementId, number> {
    return new Map([...this.#waysOf(proposal)].flatMap(([id, way]) => (way === null ? [] : [[id, way.length]])))
  }

  /** How a way to `ready` begins: on the table, or by coming back to it; null where there is none. */
  #start({ id }: Proposal): readonly RouteStep[] | null {
    const status = this.#statusOf(id)
    if (status !== null && revived.includes(status)) return [{ proposal: id, event: 'revive' }]
    return status !== null && liesIn(status, 'tabled') ? [] : null
  }

  #analysisOf(proposal: Proposal): RequirementAnalysis {
    return new RequirementAnalysis(requirementBy(proposal, this.#board.lens), this.#truthOf)
  }

  #waysOf(proposal: Proposal): Ways {
    const named = elementsOf(requirementBy(proposal, this.#board.lens))
    const elements = new Map(named.map((element) => [idOf(element), element]))
    return new Map([...elements].map(([id, element]) => [id, this.#way(element)]))
  }

  /** The events that bring an element about; null where there is no way. */
  #way(element: Element): readonly RouteStep[] | null {
    if (typeof element === 'string') {
      const condition = this.#dossier.conditions.find(({ id }) => id === element)
      const row = this.#board.conditions.find(({ id }) => id === element)
      const events = condition && row ? conditionWay(row.status, condition.kind) : null
      return events?.map((event) => ({ condition: element, event })) ?? null
    }
    return this.#proposalWay(element)
  }

  /** A proposal’s own events, or those that meet its requirement and then its own, whichever are fewer. */
  #proposalWay(element: Exclude<Element, string>): readonly RouteStep[] | null {
    const proposal = this.#dossier.proposals.find(({ id }) => id === element.proposal)
    const row = this.#board.proposals.find(({ id }) => id === element.proposal)
    if (proposal === undefined || row === undefined) return null
    const { id, entry } = proposal
    const own = (status: ProposalStatus, requirement: Truth) =>
      proposalWay(status, element.is, requirement, entry)?.map((event): RouteStep => ({ proposal: id, event })) ?? null
    const outright = own(row.status, row.requirement)
    if (row.requirement === 'true' || outright?.length === 1) return outright
    const meeting = this.#stepsMeeting(proposal)
    const after = meeting && own(onceRequirementIsTrue(row.status, entry), 'true')
    const met = meeting && after && [...meeting, ...after]
    return outright !== null && (met === null || outright.length <= met.length) ? outright : met
  }

  /** The fewest steps that make a proposal’s requirement true. Proposals that require each other are no dossier. */
  #stepsMeeting(proposal: Proposal): readonly RouteStep[] | null {
    const known = this.#meeting.get(proposal.id)
    if (known !== undefined) return known
    const analysis = this.#analysisOf(proposal)
    const ways = this.#waysOf(proposal)
    const [set] = cheapest(analysis, ways, 1)
    const steps = set === undefined ? null : set.flatMap((id) => ways.get(id) ?? [])
    this.#meeting.set(proposal.id, steps)
    return steps
  }

  #statusOf(id: ProposalId): ProposalStatus | null {
    return this.#board.proposals.find((row) => row.id === id)?.status ?? null
  }

  #isThere(id: ElementId): boolean {
    const condition = this.#board.conditions.find((row) => row.id === id)
    if (condition !== undefined) return condition.truth === 'true'
    const row = this.#board.proposals.find((one) => one.id === id)
    return row !== undefined && referenceTruth('inForce', row.status) === 'true'
  }
}

/** The blockers that take the fewest events. */
const cheapest = (
  analysis: RequirementAnalysis,
  ways: Ways,
  limit: number,
  importanceOf: (leaf: Leaf) => number = () => 0,
): readonly (readonly ElementId[])[] =>
  analysis.cheapest(
    (leaf) => ({
      cost: ways.get(leaf.id)?.length ?? Number.POSITIVE_INFINITY,
      isFalse: leaf.isFalse,
      importance: importanceOf(leaf),
    }),
    limit,
  )

/** Steps without those that come a second time. */
function distinct(steps: readonly RouteStep[]): readonly RouteStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => {
    const key = JSON.stringify(step)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
