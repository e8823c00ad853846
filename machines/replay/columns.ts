import { conditionEvents } from '../condition.ts'
import type { Effect, Step } from '../dossier.ts'
import { proposalEvents } from '../proposal.ts'
import type { Moment } from '../time.ts'
import { numberIn, type Subjects } from './subjects.ts'

/** What the replay steps through: an effect with its moments. Dates are reckoned, standing and lens are settled before. */
export interface Steppable {
  readonly effect: Effect | Step
  readonly since: Moment
  readonly hold: Moment
  readonly until: Moment | null
}

/** Marks in a column. */
export const NO_EVENT = -1
export const HAS_VALUE = 1
export const HAS_DUE = 2

/**
 * The effects of a record as columns of numbers, by the effect's own number. A condition's subject is its number, a
 * proposal's `~number`. Columns grow by doubling, so that one more development costs no copy of all.
 */
export class Columns {
  readonly subjects: Subjects
  length = 0
  subject = new Int32Array(64)
  event = new Int8Array(64)
  marks = new Uint8Array(64)
  /** When it takes hold: twice the instant, and one more for a bare day. */
  hold = new Float64Array(64)
  /** The moment by which that is dated: the same, but for a step that comes last on a bare day. */
  moment = new Float64Array(64)
  since = new Float64Array(64)
  until = new Float64Array(64)

  constructor(subjects: Subjects) {
    this.subjects = subjects
  }

  /** Adds one effect on a condition or proposal, which takes hold when it is dated or at a later time; returns its number. */
  add({ effect, since, hold, until }: Steppable, time: number = hold): number {
    const number = this.length
    if (number === this.subject.length) this.#grow()
    if ('condition' in effect) {
      this.subject[number] = numberIn(this.subjects.numberOfCondition, effect.condition)
      this.event[number] = effect.event === undefined ? NO_EVENT : numberIn(conditionNumbers, effect.event)
      this.marks[number] = (effect.value === undefined ? 0 : HAS_VALUE) | (effect.due === undefined ? 0 : HAS_DUE)
    } else if ('proposal' in effect) {
      this.subject[number] = ~numberIn(this.subjects.numberOfProposal, effect.proposal)
      this.event[number] = numberIn(proposalNumbers, effect.event)
    }
    this.hold[number] = time
    this.moment[number] = hold
    this.since[number] = since
    this.until[number] = until ?? Number.NaN
    this.length += 1
    return number
  }

  #grow(): void {
    const size = this.length * 2
    this.subject = grown(new Int32Array(size), this.subject)
    this.event = grown(new Int8Array(size), this.event)
    this.marks = grown(new Uint8Array(size), this.marks)
    this.hold = grown(new Float64Array(size), this.hold)
    this.moment = grown(new Float64Array(size), this.moment)
    this.since = grown(new Float64Array(size), this.since)
    this.until = grown(new Float64Array(size), this.until)
  }
}

const conditionNumbers = new Map<string, number>(conditionEvents.map((event, number) => [event, number]))
const proposalNumbers = new Map<string, number>(proposalEvents.map((event, number) => [event, number]))

function grown<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from)
  return to
}
