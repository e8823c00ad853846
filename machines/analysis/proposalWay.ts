import type { Proposal } from '../dossier.ts'
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
import { shortestWay } from './shortestWay.ts'

/** What a proposal can be sent without a date. */
export type UndatedEvent = Exclude<ProposalEvent, 'extend'>
const undated = proposalEvents.flatMap((event, number) => (event === 'extend' ? [] : [{ event, number }]))

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
