import { conditionChoices } from '../choices.ts'
import { type ConditionEvent, type ConditionStatus, conditionTruth } from '../condition.ts'
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
  return [...steps, { condition: id, event: isOn(now) ? 'reopen' : fulfilment(now, kind) }]
}

/** The steps that are not of this condition. */
export const withoutCondition = (steps: readonly Step[], id: Condition['id']): readonly Step[] =>
  steps.filter((step) => !('condition' in step && step.condition === id))

/** What makes a condition hold: agreement to a consent where its chart allows it, else that it is satisfied. */
function fulfilment(status: ConditionStatus, kind: Condition['kind']): ConditionEvent {
  const canAgree = conditionChoices(status).some(({ event, leadsTo }) => event === 'agree' && leadsTo !== null)
  return kind === 'consent' && canAgree ? 'agree' : 'satisfy'
}
