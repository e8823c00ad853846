import type { Effect, Step } from '../dossier.ts'
import { DEED, deedOf, NO_EVENT } from '../record/deed.ts'
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
    const hold = effects.hold(number)
    const [subject, deed] = [effects.subject(number), effects.deed(number)]
    columns.put(subject, deed, effects.since(number), hold, hold, effects.until(number))
  }
  return columns
}

/** A mark above the bits of the deed: it acts on a consent. */
export const OF_CONSENT = 1 << DEED
/** How many bits lie below the subject: a condition's number, or a proposal's `~number`. */
export const SUBJECT = DEED + 1

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
    return this.put(this.#subjectOfStep(effect), deedOf(effect), since, hold, time, until)
  }

  /** The same of an effect whose subject is known by number, with what it does (`deedOf`). */
  put(subject: number, deed: number, since: Moment, hold: Moment, time: number, until: Moment | null): number {
    const number = this.length
    if (number === this.deed.length) this.#grow()
    this.deed[number] = (subject << SUBJECT) | deed | (this.subjects.isConsent[subject] === 1 ? OF_CONSENT : 0)
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

function grown<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from)
  return to
}
