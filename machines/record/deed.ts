import { conditionEvents } from '../condition.ts'
import type { Effect, Step } from '../dossier.ts'
import { proposalEvents } from '../proposal.ts'
import { numberIn } from './numbers.ts'

/** What lies in the number that says what an effect does: its event's number, or that it has none, and marks. */
export const EVENT = 0b1111
export const NO_EVENT = 0b1111
export const HAS_VALUE = 1 << 4
export const HAS_DUE = 1 << 5
/** So many bits it takes, and all of them. */
export const DEED = 6
export const DEEDS = (1 << DEED) - 1

const conditionNumbers = new Map<string, number>(conditionEvents.map((event, number) => [event, number]))
const proposalNumbers = new Map<string, number>(proposalEvents.map((event, number) => [event, number]))

/** What an effect does to its subject, in one number: the replay's hottest loop has no room for more. */
export function deedOf(effect: Effect | Step): number {
  if (!('condition' in effect)) return 'proposal' in effect ? numberIn(proposalNumbers, effect.event) : NO_EVENT
  return (
    (effect.event === undefined ? NO_EVENT : numberIn(conditionNumbers, effect.event)) |
    (effect.value === undefined ? 0 : HAS_VALUE) |
    (effect.due === undefined ? 0 : HAS_DUE)
  )
}

/** The number of the event by which a party that demands a condition gives it up. */
export const WAIVE = numberIn(conditionNumbers, 'waive')
