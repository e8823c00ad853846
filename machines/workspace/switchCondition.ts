import { conditionWay } from '../analysis/conditionWay.ts'
import { type ConditionStatus, conditionTruth } from '../condition.ts'
import type { Condition, Step } from '../dossier.ts'

/**
 * The steps of a what-if after a condition's switch was turned over. Back at the position that the record itself gives,
 * all steps of the condition are gone; away from it, one more is taken.
 * @param now where the condition stands with the steps
 * @param record where it stands without them
 */
export function switchCondition(
  steps: readonly Step[],
  { id, kind }: Pick<Condition, 'id' | 'kind'>,
  now: ConditionStatus,
  record: ConditionStatus,
): readonly Step[] {
  const isOn = (status: ConditionStatus): boolean => conditionTruth(status, kind === 'consent') === 'true'
  if (isOn(now) !== isOn(record)) return withoutCondition(steps, id)
  const events = isOn(now) ? ['reopen' as const] : (conditionWay(now, kind) ?? [])
  return [...steps, ...events.map((event) => ({ condition: id, event }))]
}

/** The steps that are not of this condition. */
export const withoutCondition = (steps: readonly Step[], id: Condition['id']): readonly Step[] =>
  steps.filter((step) => !('condition' in step && step.condition === id))
