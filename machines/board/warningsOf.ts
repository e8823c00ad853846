import type { Warning } from '../board.ts'
import { conditionStates } from '../condition.ts'
import { proposalStatuses } from '../proposal.ts'
import { refusedEffect, refusedStatus } from '../replay/refusals.ts'
import type { Standpoint } from '../replay.ts'

/** What one account could not take up to where it stands, in the order in which it came. */
export function warningsOf({ refusals, effect }: Standpoint): Warning[] {
  return refusals().flatMap((refused): Warning[] => {
    const one = effect(refusedEffect(refused))
    if (one === null || 'question' in one.effect || one.effect.event === undefined) return []
    const status = refusedStatus(refused)
    const development = one.development?.id ?? null
    const { event } = one.effect
    return 'condition' in one.effect
      ? [{ development, subject: one.effect.condition, event, status: conditionStates[status] ?? null }]
      : [{ development, subject: one.effect.proposal, event, status: proposalStatuses[status] ?? null }]
  })
}
