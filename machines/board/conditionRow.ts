import type { ConditionRow } from '../board.ts'
import { conditionStates, conditionTruth } from '../condition.ts'
import type { Condition } from '../dossier.ts'
import { dayOf } from '../time.ts'
import type { Drawn } from './drawn.ts'
import { dueOf } from './due.ts'
import { countedValue } from './prints.ts'

/** The row of a condition, by its number. */
export function conditionRow(condition: Condition, number: number, contested: boolean, drawn: Drawn): ConditionRow {
  const { standpoint, asOf, announced } = drawn
  const { subjects } = drawn.replay
  const { state } = standpoint.fold
  const status = conditionStates[state.condition[number] ?? 0] ?? 'outstanding'
  const truth = conditionTruth(status, condition.kind === 'consent')
  const cause = standpoint.effect(state.conditionCause[number] ?? -1)
  const due = dueOf(number, standpoint, subjects)
  return {
    id: condition.id,
    status,
    truth,
    since: cause === null ? null : drawn.replay.print(cause.since),
    contested,
    due,
    overdue: due !== null && truth !== 'true' && dayOf(asOf.moment, subjects.zone) > due,
    value: countedValue(state.valueCause[number] ?? -1, standpoint),
    announced: announced.flatMap(({ effect, since }) =>
      'condition' in effect && effect.condition === condition.id && effect.event !== undefined
        ? [{ event: effect.event, from: drawn.replay.print(since) }]
        : [],
    ),
    last: lastDevelopment(number, drawn),
    cause: cause?.development?.id ?? null,
    by: cause?.development ? cause.speakers : [],
    isClaimed: cause?.development ? cause.standing === 'claim' : false,
  }
}

/** The latest development in the state's own traces of a condition: its status, its value, its due day. */
function lastDevelopment(number: number, { standpoint }: Drawn): ConditionRow['last'] {
  const { conditionCause, valueCause, dueCause } = standpoint.fold.state
  const latest = Math.max(conditionCause[number] ?? -1, valueCause[number] ?? -1, dueCause[number] ?? -1)
  return standpoint.effect(latest)?.development?.id ?? null
}
