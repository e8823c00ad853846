import { conditionEvents } from '../condition.ts'
import type { Effect, Step } from '../dossier.ts'
import { proposalEvents } from '../proposal.ts'
import type { Effects } from '../record/effects.ts'
import { numberIn } from '../record/numbers.ts'
import type { Moment } from '../time.ts'
import type { Subjects } from './subjects.ts'

/** What the replay steps through: an effect with its moments. Dates are reckoned, standing and lens are settled before. */
export interface Steppable {
  readonly effect: Effect | Step
  readonly since: Moment
  readonly hold: Moment
  readonly until: Moment | null
}

/** The effects of a record as columns, each under its own number. What was put off, or answers a question, steps nothing. */
export function columnsOf(effects: Effects, subjects: Subjects): Columns {
  const columns = new Columns(subjects, effects.length)
  for (let number = 0; number < effects.length; number += 1) {
    if (!effects.steps(number)) {
      columns.leaveOut()
      continue
    }
    const effect = effects.effect(number)
    const hold = effects.hold(number)
    columns.put(effects.subject(number), effect, effects.since(number), hold, hold, effects.until(effect))
  }
  return columns
}

/** What lies in the lower bits of what an effect does: its event's number, or that it has none, and marks. */
export const EVENT = 0b1111
export const NO_EVENT = 0b1111
export const HAS_VALUE = 1 << 4
export const HAS_DUE = 1 << 5
export const OF_CONSENT = 1 << 6
/** How many bits lie below the subject: a condition's number, or a proposal's `~number`. */
export const SUBJECT = 7

/**
 * The effects of a record as columns of numbers, by the effect's own number. Columns grow by doubling, so that one more
 * development costs no copy of all.
 */
export class Columns {
  readonly subjects: Subjects
  length = 0
  /** What it does to what, in one number: the replay's hottest loop has no room for a column each. */
  deed: Int32Array
  /** When it takes hold: twice the instant, and one more for a bare day. */
  hold: Float64Array
  /** The moment by which that is dated: the same, but for a step that comes last on a bare day. */
  moment: Float64Array
  since: Float64Array
  until: Float64Array

  /** `expected` is how many effects there will be, a few more or less. */
  constructor(subjects: Subjects, expected = 0) {
    const room = expected + SPARE
    this.subjects = subjects
    this.deed = new Int32Array(room)
    this.hold = new Float64Array(room)
    this.moment = new Float64Array(room)
    this.since = new Float64Array(room)
    this.until = new Float64Array(room)
  }

  /** Adds one effect on a condition or proposal, which takes hold when it is dated or at a later time; returns its number. */
  add({ effect, since, hold, until }: Steppable, time: number = hold): number {
    return this.put(this.#subjectOfStep(effect), effect, since, hold, time, until)
  }

  /** The same of an effect whose subject is known by number. */
  put(subject: number, effect: Effect | Step, since: Moment, hold: Moment, time: number, until: Moment | null): number {
    const number = this.length
    if (number === this.deed.length) this.#grow()
    this.deed[number] = (subject << SUBJECT) | this.#deedOf(effect, subject)
    this.hold[number] = time
    this.moment[number] = hold
    this.since[number] = since
    this.until[number] = until ?? Number.NaN
    this.length += 1
    return number
  }

  /** Keeps a number for an effect that steps nothing. */
  leaveOut(): void {
    if (this.length === this.deed.length) this.#grow()
    this.deed[this.length] = NO_EVENT
    this.length += 1
  }

  /** What an effect acts on: a condition's number, or a proposal's `~number`. */
  subjectOf(effect: number): number {
    return this.deed[effect]! >> SUBJECT
  }

  /** Whether an effect has a mark. */
  has(effect: number, mark: number): boolean {
    return (this.deed[effect]! & mark) !== 0
  }

  #subjectOfStep(effect: Effect | Step): number {
    const { numberOfCondition, numberOfProposal } = this.subjects
    if ('question' in effect) throw new TypeError('an answer to a question steps nothing')
    return 'condition' in effect
      ? numberIn(numberOfCondition, effect.condition)
      : ~numberIn(numberOfProposal, effect.proposal)
  }

  /** What it does, with its marks. */
  #deedOf(effect: Effect | Step, subject: number): number {
    if (!('condition' in effect)) return 'proposal' in effect ? numberIn(proposalNumbers, effect.event) : NO_EVENT
    return (
      (effect.event === undefined ? NO_EVENT : numberIn(conditionNumbers, effect.event)) |
      (effect.value === undefined ? 0 : HAS_VALUE) |
      (effect.due === undefined ? 0 : HAS_DUE) |
      (this.subjects.isConsent[subject] === 1 ? OF_CONSENT : 0)
    )
  }

  #grow(): void {
    const size = this.length * 2
    this.deed = grown(new Int32Array(size), this.deed)
    this.hold = grown(new Float64Array(size), this.hold)
    this.moment = grown(new Float64Array(size), this.moment)
    this.since = grown(new Float64Array(size), this.since)
    this.until = grown(new Float64Array(size), this.until)
  }
}

/** Room for the steps of a what-if. */
const SPARE = 64

const conditionNumbers = new Map<string, number>(conditionEvents.map((event, number) => [event, number]))
const proposalNumbers = new Map<string, number>(proposalEvents.map((event, number) => [event, number]))

function grown<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from)
  return to
}
