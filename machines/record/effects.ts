import type { Development, Dossier, Effect, PartyId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Filter, RecordedEffect } from '../record.ts'
import { instantOf, type Moment } from '../time.ts'
import { type Counted, countedDevelopments } from './counted.ts'
import { DEEDS, EVENT, NO_EVENT } from './deed.ts'
import { KIND, ON_QUESTION } from './digest.ts'
import { type EffectColumns, effectColumns, sortColumns } from './effectColumns.ts'
import { type Announcement, putOff } from './putOff.ts'
import { SpeakerLists } from './speakerLists.ts'

/** The effects of a dossier that count under a filter, in the order in which they take hold. */
export function recordedEffects(dossier: Dossier, filter: Filter): RecordedEffect[] {
  const effects = new Effects(dossier, countedDevelopments(dossier, filter))
  return Array.from({ length: effects.length }, (_, number) => effects.at(number))
}

/**
 * The effects of the developments that count, numbered in the order in which they take hold. They are kept as columns:
 * a long record has hundreds of thousands, and few are ever looked at one by one.
 */
export class Effects {
  readonly length: number
  /** The numbers of those that take hold only after they were announced, in that order; of some of them nothing came. */
  readonly announced: number[] = []
  readonly #counted: Counted
  readonly #speakerLists = new SpeakerLists()
  readonly #columns: EffectColumns
  /** Whether it steps a condition or proposal: it is not put off, and answers no question. */
  readonly #steps: Uint8Array
  /** What was put off before it took hold, and when. */
  readonly #voided: ReadonlyMap<number, Moment>

  constructor(dossier: Dossier, counted: Counted) {
    this.#counted = counted
    this.#columns = effectColumns(dossier, counted, this.#speakerLists)
    sortColumns(this.#columns)
    const { hold, doing } = this.#columns
    this.length = hold.length
    this.#steps = doing.map((one) => ((one & KIND) === ON_QUESTION ? 0 : 1))
    for (let number = 0; number < this.length; number += 1) {
      if (instantOf(this.hold(number)) > instantOf(this.said(number))) this.announced.push(number)
    }
    this.#voided = this.#putOff()
    for (const number of this.#voided.keys()) this.#steps[number] = 0
  }

  /** An effect by its number. Throws a RangeError where there is none. */
  at(number: number): RecordedEffect {
    const development = this.#development(number)
    return {
      development,
      effect: this.#effect(number, development),
      speakers: this.speakers(number),
      standing: this.isClaim(number) ? 'claim' : 'established',
      at: this.said(number),
      since: this.since(number),
      hold: this.hold(number),
      until: this.until(number),
      voidedAt: this.voidedAt(number),
    }
  }

  /** What the file says of it. Throws a RangeError where there is none. */
  effect(number: number): Effect {
    return this.#effect(number, this.#development(number))
  }

  /** What one that answers no question acts on: a condition's number, or a proposal's `~number`. */
  subject(number: number): number {
    return this.#columns.subject[number] ?? 0
  }

  /** The number of the question that it answers; null where it answers none. */
  question(number: number): number | null {
    return (this.#doing(number) & KIND) === ON_QUESTION ? this.subject(number) : null
  }

  /** What it does: see `deedOf`. */
  deed(number: number): number {
    return this.#doing(number) & DEEDS
  }

  speakers(number: number): readonly PartyId[] {
    return this.#speakerLists.of(this.#columns.speakers[number] ?? 0)
  }

  isClaim(number: number): boolean {
    return this.#columns.isClaim[number] === 1
  }

  /** When its development happened, what it dates its subject from, when it takes hold. */
  said(number: number): Moment {
    return this.#counted.moments[this.#columns.development[number] ?? -1] as Moment
  }

  since(number: number): Moment {
    return this.#columns.since[number] as Moment
  }

  hold(number: number): Moment {
    return this.#columns.hold[number] as Moment
  }

  /** Until when a proposal is to be in force, as it says; null where it says nothing of that. */
  until(number: number): Moment | null {
    const until = this.#columns.until[number] ?? Number.NaN
    return Number.isNaN(until) ? null : (until as Moment)
  }

  /** When it was put off, before it took hold; null where it was not. */
  voidedAt(number: number): Moment | null {
    return this.#voided.get(number) ?? null
  }

  /** Whether it steps a condition or proposal: it is not put off, and answers no question. */
  steps(number: number): boolean {
    return this.#steps[number] === 1
  }

  /** The parties that claim something by which a condition or proposal steps. */
  claimants(): ReadonlySet<string> {
    const { isClaim, speakers } = this.#columns
    const claims = new Uint8Array(this.#speakerLists.all.length)
    for (let number = 0; number < this.length; number += 1) {
      if (isClaim[number] === 1 && this.#steps[number] === 1) claims[speakers[number] ?? 0] = 1
    }
    return new Set(this.#speakerLists.all.filter((_, list) => claims[list] === 1).flat())
  }

  /** The numbers of those that step something and that an account sees: they are established, or its own claims. */
  seenBy(lens: Lens): Int32Array {
    const { isClaim, speakers } = this.#columns
    const speaks = Uint8Array.from(this.#speakerLists.all, (list) => (list.some((one) => one === lens) ? 1 : 0))
    const seen = new Int32Array(this.length)
    let count = 0
    for (let number = 0; number < this.length; number += 1) {
      if (this.#steps[number] === 0) continue
      if (isClaim[number] === 1 && speaks[speakers[number] ?? 0] === 0) continue
      seen[count] = number
      count += 1
    }
    return seen.slice(0, count)
  }

  #development(number: number): Development {
    return this.#counted.at(this.#columns.development[number] ?? -1)
  }

  #effect(number: number, { effects }: Development): Effect {
    const effect = effects[this.#columns.place[number] ?? -1]
    if (effect === undefined) throw new RangeError(`no effect ${number}`)
    return effect
  }

  /** What is announced anew before it takes hold. */
  #putOff(): ReadonlyMap<number, Moment> {
    const { development } = this.#columns
    const steps = (number: number): boolean => this.#steps[number] === 1 && (this.deed(number) & EVENT) !== NO_EVENT
    // Few effects of a long record are announced ahead: nothing is asked of subjects that none of them names.
    const subjects = new Set(this.announced.filter(steps).map((number) => this.subject(number)))
    if (subjects.size === 0) return new Map()
    const asked: Announcement[] = []
    for (let number = 0; number < this.length; number += 1) {
      const subject = this.subject(number)
      if (!steps(number) || !subjects.has(subject)) continue
      const names = [...new Set(this.speakers(number))].sort()
      asked.push({
        number,
        development: development[number] ?? -1,
        what: [subject, this.deed(number) & EVENT, this.isClaim(number), ...names].join(' '),
        at: this.said(number),
        hold: this.hold(number),
      })
    }
    return putOff(asked)
  }

  #doing(number: number): number {
    return this.#columns.doing[number] ?? NO_EVENT
  }
}
