import { conditionChoices } from '../choices.ts'
import { type ConditionEvent, type ConditionStatus, conditionStates, conditionTruth } from '../condition.ts'
import type { Condition, Proposal } from '../dossier.ts'
import {
  type ProposalEvent,
  type ProposalPath,
  type ProposalStatus,
  proposalEvents,
  proposalStatuses,
  referenceTruth,
} from '../proposal.ts'
import { NO_UNTIL, proposalStep, REQUIREMENT } from '../replay/proposalSteps.ts'
import { codeOfTruth, type Truth } from '../requirement.ts'

/** What nobody sends a condition on the way to a ceasefire, as others do. */
const givingUp: readonly ConditionEvent[] = ['waive']
/** What a proposal can be sent without a date. */
export type UndatedEvent = Exclude<ProposalEvent, 'extend'>
const undated = proposalEvents.flatMap((event, number) => (event === 'extend' ? [] : [{ event, number }]))

/**
 * The fewest events by which a condition comes to hold, by its chart: agreement to a consent where that is possible,
 * else that it is satisfied; it is never waived. None where it holds; null where the chart has no way.
 */
export function conditionWay(status: ConditionStatus, kind: Condition['kind']): readonly ConditionEvent[] | null {
  const isConsent = kind === 'consent'
  const next = (from: ConditionStatus) =>
    conditionChoices(from).flatMap(({ event, leadsTo }) => {
      const to = conditionStates.find((one) => one === leadsTo)
      return to === undefined || givingUp.includes(event) ? [] : [{ event, status: to }]
    })
  return shortestWay(status, (one) => conditionTruth(one, isConsent) === 'true', next)
}

/** The fewest events by which a proposal comes to a path, its requirement staying as it is; null where there are none. */
export const proposalWay = (
  status: ProposalStatus,
  is: ProposalPath,
  requirement: Truth,
  entry: Proposal['entry'],
): readonly UndatedEvent[] | null =>
  shortestWay(
    status,
    (one) => referenceTruth(is, one) === 'true',
    (from) =>
      undated.flatMap(({ event, number }) => {
        const to = proposalStatuses[stepOf(from, number, requirement, entry)]
        return to === undefined ? [] : [{ event, status: to }]
      }),
  )

/** Where a proposal stands once its requirement has become true. */
export const onceRequirementIsTrue = (status: ProposalStatus, entry: Proposal['entry']): ProposalStatus =>
  proposalStatuses[stepOf(status, REQUIREMENT, 'true', entry)] ?? status

const stepOf = (from: ProposalStatus, event: number, requirement: Truth, entry: Proposal['entry']): number => {
  const automatic = entry === 'automatic' ? 1 : 0
  return proposalStep(proposalStatuses.indexOf(from), event, codeOfTruth(requirement), NO_UNTIL, 0, automatic).next
}

/** The fewest events from one status to another that is wanted; of several ways the one whose events come first. */
function shortestWay<Status extends string, Event>(
  start: Status,
  isWanted: (status: Status) => boolean,
  next: (from: Status) => readonly { readonly event: Event; readonly status: Status }[],
): readonly Event[] | null {
  const ways = new Map<Status, readonly Event[]>([[start, []]])
  for (const [from, way] of ways) {
    if (isWanted(from)) return way
    for (const { event, status } of next(from)) if (!ways.has(status)) ways.set(status, [...way, event])
  }
  return null
}
