import { type ConditionStatus, conditionStates } from '../../machines/condition.ts'
import { type ProposalStatus, proposalStatuses } from '../../machines/proposal.ts'
import { laterWords } from '../ui/laterWords.ts'
import { conditionLook, type Look, proposalLook } from '../ui/statusLook.ts'
import { words } from '../ui/words.ts'

/** The status of either chart that a path names; null where it names none. */
export const statusNamed = (path: string | null): ConditionStatus | ProposalStatus | null =>
  conditionStates.find((one) => one === path) ?? proposalStatuses.find((one) => one === path) ?? null

/** A status of either chart in words, as it stands by itself; null for a proposal that is not tabled yet. */
export function statusText(status: string | null, isConsent: boolean): string {
  const condition = conditionStates.find((one) => one === status)
  if (condition !== undefined) return words.status.ofCondition(condition, isConsent)
  return words.status.ofProposal(proposalStatuses.find((one) => one === status) ?? null)
}

/** What it looks like. */
export function statusLook(status: string | null, isConsent: boolean): Look {
  const condition = conditionStates.find((one) => one === status)
  if (condition !== undefined) return conditionLook(condition, isConsent)
  return proposalLook(proposalStatuses.find((one) => one === status) ?? null)
}

/** The same where it is plain that it is in force: "Holding", "Strained". */
export const laneText = (status: string, isConsent: boolean): string =>
  status.startsWith('inForce.') ? laterWords.detail.regionName(status) : statusText(status, isConsent)
