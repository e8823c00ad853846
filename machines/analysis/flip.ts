import type { OpenDossier } from '../board/openDossier.ts'
import type { Outcome } from '../board/outcome.ts'
import type { Board, View } from '../board.ts'
import { conditionChoices, proposalChoices } from '../choices.ts'
import type { ElementId, Proposal } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { liesIn, type ProposalStatus } from '../proposal.ts'
import { elementsOf, idOf } from '../requirement.ts'
import type { Route, RouteStep } from './routes.ts'

/** What would bring a proposal into force. */
export interface Toward extends Route {
  /** Whether it still has to be declared in force after that; else it comes into force by itself. */
  readonly isToBeDeclared: boolean
}

/** One event that would leave a proposal worse off, and where. */
export interface Break extends Outcome {
  readonly step: RouteStep
}

/** The smallest changes that would turn where a proposal stands. */
export interface Flip {
  /** The cheapest way into force. Null where it is in force, or where there is none. */
  readonly toward: Toward | null
  /** What single events would break it; none where there is nothing to break. */
  readonly breaks: readonly Break[]
}

/**
 * What would turn a proposal’s status either way, by one account. Null where it is not tabled.
 * @param routes its shortest ways to `ready`, as `Routes` finds them
 */
export function flipOf(
  opened: OpenDossier,
  view: View,
  board: Board,
  proposal: Proposal,
  routes: readonly Route[],
): Flip | null {
  const row = board.proposals.find(({ id }) => id === proposal.id)
  if (row === undefined) return null
  return { toward: towardForce(proposal, row.status, routes), breaks: breaksOf(opened, view, board, proposal) }
}

/** The cheapest way into force, of the shortest ways to `ready`; null where it is in force, or where there is none. */
export function towardForce({ id, entry }: Proposal, status: ProposalStatus, [route]: readonly Route[]): Toward | null {
  if (status === 'suspended') return { steps: [{ proposal: id, event: 'resume' }], broken: [], isToBeDeclared: false }
  const isToBeDeclared = entry === 'declared'
  if (status === 'tabled.ready') return { steps: [], broken: [], isToBeDeclared }
  return route === undefined ? null : { ...route, isToBeDeclared }
}

/**
 * The single events, of all that the charts take now and that need no date, after which a proposal that is in force, or
 * whose requirement holds, is worse off. In this order: events of what its requirement names, as first named; its own; the
 * rest as the file has them, proposals last; of one subject as its chart’s table has them.
 */
export function breaksOf(opened: OpenDossier, view: View, board: Board, proposal: Proposal): Break[] {
  const now = opened.outcome(view, proposal.id)
  if (now === null || !hasSomethingToBreak(now)) return []
  return eventsFrom(board, proposal).flatMap((step) => {
    const then = opened.outcome({ ...view, steps: [...view.steps, step] }, proposal.id)
    return then !== null && isWorse(then.status, now.status) ? [{ step, ...then }] : []
  })
}

/** Whether a proposal is in force, or all that it requires holds and it has not ended. */
const hasSomethingToBreak = ({ status, requirement }: Outcome): boolean =>
  liesIn(status, 'inForce') || (requirement === 'true' && (liesIn(status, 'tabled') || status === 'suspended'))

/** Every event that a subject on a board can take now without a date, in the order of `breaksOf`. */
function eventsFrom({ lens, conditions, proposals }: Board, proposal: Proposal): RouteStep[] {
  const bySubject = new Map<ElementId, readonly RouteStep[]>()
  for (const { id, status } of conditions) {
    const possible = conditionChoices(status).filter(({ leadsTo }) => leadsTo !== null)
    bySubject.set(
      id,
      possible.map(({ event }) => ({ condition: id, event })),
    )
  }
  for (const { id, status } of proposals) {
    const possible = proposalChoices(status).filter(({ leadsTo }) => leadsTo !== null)
    bySubject.set(
      id,
      possible.flatMap(({ event }) => (event === 'extend' ? [] : [{ proposal: id, event }])),
    )
  }
  const order = new Set([...elementsOf(requirementBy(proposal, lens)).map(idOf), proposal.id, ...bySubject.keys()])
  return [...order].flatMap((id) => bySubject.get(id) ?? [])
}

/**
 * Statuses from the best to the worst: in force for all or completed as agreed, in force with less behind it, no longer
 * observed, still to come, over.
 */
const fromTheBest: readonly (readonly ProposalStatus[])[] = [
  ['inForce.holding', 'completed'],
  ['inForce.oneSided'],
  ['inForce.faltering'],
  ['inForce.strained'],
  ['suspended'],
  ['tabled.ready'],
  ['tabled.pending'],
  ['tabled.blocked'],
  ['expired'],
  ['superseded'],
  ['withdrawn'],
  ['rejected'],
  ['collapsed'],
]

const rankOf = (status: ProposalStatus): number => fromTheBest.findIndex((alike) => alike.includes(status))

/** Whether a proposal is worse off in one status than in another. */
export const isWorse = (status: ProposalStatus, than: ProposalStatus): boolean => rankOf(status) > rankOf(than)
