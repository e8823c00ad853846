import { type ConditionStatus, conditionStates } from '../condition.ts'
import { type ProposalStatus, proposalStatuses } from '../proposal.ts'
import { UNTABLED } from '../replay/net.ts'
import type { Subjects } from '../replay/subjects.ts'
import type { Standpoint } from '../replay.ts'
import { shownUntil, textOf } from './dates.ts'
import { dueOf } from './due.ts'

/** What a board prints of a proposal, as far as it can change. */
export interface ProposalPrint {
  readonly status: ProposalStatus
  readonly until: string | null
}

/** What a board prints of a condition, as far as it can change. */
export interface ConditionPrint {
  readonly status: ConditionStatus
  readonly due: string | null
  readonly value: number | null
}

/** What a board prints of a proposal or a condition; null where it is not on the board. */
export type Print = ProposalPrint | ConditionPrint | null

/** Whether two prints of one subject read alike. */
export function isSamePrint(one: Print, other: Print): boolean {
  if (one === null || other === null) return one === other
  if (one.status !== other.status) return false
  if ('until' in one) return 'until' in other && one.until === other.until
  return 'due' in other && one.due === other.due && one.value === other.value
}

/** Where one account stands, as far as prints need it. */
export type Stand = Pick<Standpoint, 'fold' | 'effect'>

/** The print of a proposal by its number; null before it is tabled. */
export function proposalPrint(number: number, { fold }: Stand, { zone }: Subjects): ProposalPrint | null {
  const code = fold.state.proposal[number] ?? UNTABLED
  const status = proposalStatuses[code]
  return status === undefined ? null : { status, until: textOf(shownUntil(fold.state, number), zone) }
}

/** The print of a condition by its number. */
export function conditionPrint(number: number, stand: Stand, subjects: Subjects): ConditionPrint {
  const { condition, valueCause } = stand.fold.state
  return {
    status: conditionStates[condition[number] ?? 0] ?? 'outstanding',
    due: dueOf(number, stand, subjects),
    value: countedValue(valueCause[number] ?? -1, stand),
  }
}

/** The value that an effect counts, by its number; null where it counts none. */
export function countedValue(cause: number, { effect }: Pick<Stand, 'effect'>): number | null {
  const counted = effect(cause)?.effect
  return counted !== undefined && 'condition' in counted ? (counted.value ?? null) : null
}
