import { transition } from 'xstate'
import { conditionEvents, conditionMachine, conditionStates, conditionTruth } from '../condition.ts'
import { codeOfTruth } from '../requirement.ts'
import { leadsOf } from './leads.ts'
import { ALREADY_SO, NOT_POSSIBLE, UNASKED } from './outcome.ts'

const EVENTS = conditionEvents.length
const leads = leadsOf(conditionMachine)

/** Transitions of the condition's chart, status × event, as XState computed them when they were first asked for. */
export const conditionTable = new Int8Array(conditionStates.length * EVENTS).fill(UNASKED)

/** Asks XState for one step and keeps it: the next status's number, or why there is none. */
export function fillConditionStep(status: number, event: number): number {
  const from = conditionStates[status]
  const type = conditionEvents[event]
  if (from === undefined || type === undefined) throw new RangeError(`no condition step ${status} × ${event}`)
  const snapshot = conditionMachine.resolveState({ value: from })
  const [next] = transition(conditionMachine, snapshot, { type })
  const isAlreadySo = (leads.get(type) ?? []).includes(from)
  const step = snapshot.can({ type }) ? conditionStates.indexOf(next.value) : isAlreadySo ? ALREADY_SO : NOT_POSSIBLE
  conditionTable[status * EVENTS + event] = step
  return step
}

/** What each status makes of a condition, as truth codes; from `CONSENT` on, what it makes of a consent. */
export const truthOfStatus = Uint8Array.from(
  [false, true].flatMap((isConsent) => conditionStates.map((status) => codeOfTruth(conditionTruth(status, isConsent)))),
)
export const CONSENT = conditionStates.length
