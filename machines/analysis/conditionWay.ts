import { conditionChoices } from '../choices.ts'
import { type ConditionEvent, type ConditionStatus, conditionStates, conditionTruth } from '../condition.ts'
import type { Condition } from '../dossier.ts'
import { shortestWay } from './shortestWay.ts'

/** What nobody sends a condition on the way to a ceasefire, as others do. */
const givingUp: readonly ConditionEvent[] = ['waive']
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
