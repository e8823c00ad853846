import { type ConditionStatus, conditionStates } from '../condition.ts'
import type { Step } from '../dossier.ts'
import { type ProposalStatus, proposalStatuses } from '../proposal.ts'
import { refusedEffect, refusedStatus } from '../replay/refusals.ts'
import type { Standpoint } from '../replay.ts'

/** A step that its subject could not take. */
export interface RefusedStep {
  /** The very object that the view has. */
  readonly step: Step
  /** The status in which it came; null where the proposal was not tabled yet. */
  readonly status: ConditionStatus | ProposalStatus | null
}

/** The steps that a standpoint could not take, in the order in which they came. */
export function refusedSteps({ refusals, effect }: Standpoint): RefusedStep[] {
  return refusals().flatMap((refused): RefusedStep[] => {
    const one = effect(refusedEffect(refused))
    if (one === null || one.development !== null) return []
    const statuses = 'condition' in one.effect ? conditionStates : proposalStatuses
    return [{ step: one.effect, status: statuses[refusedStatus(refused)] ?? null }]
  })
}
