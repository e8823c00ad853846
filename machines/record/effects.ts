import type { Dossier, Effect } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import { type Counted, countedDevelopments, type Filter, type RecordedEffect } from '../record.ts'
import { standingOf } from '../standing.ts'
import { instantOf, laterOf, type Moment, momentOf } from '../time.ts'
import { numbered, numberIn } from './numbers.ts'
import { announcedSubject, isAnnounced, putOff } from './putOff.ts'
import { SpeakerLists } from './speakerLists.ts'

/** The effects of a dossier that count under a filter, in the order in which they take hold. */
export function recordedEffects(dossier: Dossier, filter: Filter): RecordedEffect[] {
  const effects = new Effects(dossier, countedDevelopments(dossier, filter))
  return Array.from({ length: effects.length }, (_, number) => effects.at(number))
}

/** The number of what an answer acts on: no condition's, nor any proposal's. */
const NO_SUBJECT = 2 ** 31 - 1

/**
 * The effects of the developments that count, numbered in the order in which they take hold. They are kept as columns:
 * a long record has hundreds of thousands, and few are ever looked at one by one.
 */
export class Effects {
  readonly length: number
  readonly #zone: string
  readonly #counted: Counted
  readonly #speakerLists = new SpeakerLists()
  /** By effect: the place of its development, and its place in that. */
  readonly #development: Int32Array
  readonly #place: Int32Array
  /** What it acts on: a condition's number or a proposal's `~number`; nothing for an answer to a question. */
  readonly #subject: Int32Array
  /** Who speaks, by the number of the list. */
  readonly #speakers: Int32Array
  readonly #isClaim: Uint8Array
  /** Whether it steps a condition or proposal: it is not put off, and answers no question. */
  readonly #steps: Uint8Array
  readonly #since: Float64Array
  readonly #hold: Float64Array
  /** What was put off before it took hold, and when. */
  #voided: ReadonlyMap<number, Moment> = new Map()

  constructor(dossier: Dossier, counted: Counted) {
    this.#zone = dossier.timeZone
    this.#counted = counted
    this.length = counted.developments.reduce((sum, { effects }) => sum + effects.length, 0)
    this.#development = new Int32Array(this.length)
    this.#place = new Int32Array(this.length)
    this.#subject = new Int32Array(this.length)
    this.#speakers = new Int32Array(this.length)
    this.#isClaim = new Uint8Array(this.length)
    this.#steps = new Uint8Array(this.length)
    this.#since = new Float64Array(this.length)
    this.#hold = new Float64Array(this.length)
    this.#fill(dossier)
    const voided = this.#putOff()
    const places = this.#sort()
    this.#voided = places === null ? voided : new Map([...voided].map(([number, at]) => [places.indexOf(number), at]))
  }

  /** An effect by its number. Throws a RangeError where there is none. */
  at(number: number): RecordedEffect {
    const development = this.#counted.developments[this.#development[number] ?? -1]
    const effect = development?.effects[this.#place[number] ?? -1]
    if (development === undefined || effect === undefined) throw new RangeError(`no effect ${number}`)
    return {
      development,
      effect,
      speakers: this.#speakerLists.of(this.#speakers[number] ?? 0),
      standing: this.#isClaim[number] === 1 ? 'claim' : 'established',
      at: this.#saidAt(number),
      since: this.#since[number] as Moment,
      hold: this.hold(number),
      until: this.until(effect),
      voidedAt: this.#voided.get(number) ?? null,
    }
  }

  /** What the file says of it. Throws a RangeError where there is none. */
  effect(number: number): Effect {
    const effect = this.#counted.developments[this.#development[number] ?? -1]?.effects[this.#place[number] ?? -1]
    if (effect === undefined) throw new RangeError(`no effect ${number}`)
    return effect
  }

  /** What one that steps something acts on: a condition's number, or a proposal's `~number`. */
  subject(number: number): number {
    return this.#subject[number] ?? 0
  }

  since(number: number): Moment {
    return this.#since[number] as Moment
  }

  hold(number: number): Moment {
    return this.#hold[number] as Moment
  }

  /** Until when a proposal is to be in force, as an effect says; null where it says nothing of that. */
  until(effect: Effect): Moment | null {
    return 'proposal' in effect && effect.until !== undefined ? momentOf(effect.until, this.#zone) : null
  }

  /** Whether it steps a condition or proposal: it is not put off, and answers no question. */
  steps(number: number): boolean {
    return this.#steps[number] === 1
  }

  /** Those that take hold only after they were announced, in that order; of some of them nothing came. */
  announced(): readonly RecordedEffect[] {
    const announced: RecordedEffect[] = []
    for (let number = 0; number < this.length; number += 1) {
      if (this.#isAnnounced(number)) announced.push(this.at(number))
    }
    return announced
  }

  /** The parties that claim something by which a condition or proposal steps. */
  claimants(): ReadonlySet<string> {
    const claims = new Uint8Array(this.#speakerLists.all.length)
    for (let number = 0; number < this.length; number += 1) {
      if (this.#isClaim[number] === 1 && this.#steps[number] === 1) claims[this.#speakers[number] ?? 0] = 1
    }
    return new Set(this.#speakerLists.all.filter((_, list) => claims[list] === 1).flat())
  }

  /** The numbers of those that step something and that an account sees: they are established, or its own claims. */
  seenBy(lens: Lens): Int32Array {
    const speaks = Uint8Array.from(this.#speakerLists.all, (list) => (list.some((one) => one === lens) ? 1 : 0))
    const seen = new Int32Array(this.length)
    let count = 0
    for (let number = 0; number < this.length; number += 1) {
      if (this.#steps[number] === 0) continue
      if (this.#isClaim[number] === 1 && speaks[this.#speakers[number] ?? 0] === 0) continue
      seen[count] = number
      count += 1
    }
    return seen.slice(0, count)
  }

  #saidAt(number: number): Moment {
    return this.#counted.moments[this.#development[number] ?? -1] as Moment
  }

  #isAnnounced(number: number): boolean {
    return isAnnounced({ hold: this.hold(number), at: this.#saidAt(number) })
  }

  /** Reads the effects in the order of the file, each once: what takes time is to reach so many objects at all. */
  #fill({ conditions, proposals }: Dossier): void {
    const numberOfCondition = numbered(conditions)
    const numberOfProposal = numbered(proposals)
    let subject = NO_SUBJECT
    const conditionOf = () => conditions[subject]
    const lists = this.#speakerLists
    const { developments, moments } = this.#counted
    let number = 0
    let development = 0
    for (const { by, effects } of developments) {
      const at = moments[development] as Moment
      const speakers = lists.numberOf(by)
      let place = 0
      for (const effect of effects) {
        const list = effect.by === undefined ? speakers : lists.numberOf(effect.by)
        const since = effect.from === undefined ? at : momentOf(effect.from, this.#zone)
        this.#development[number] = development
        this.#place[number] = place
        this.#speakers[number] = list
        subject =
          'condition' in effect
            ? numberIn(numberOfCondition, effect.condition)
            : 'proposal' in effect
              ? ~numberIn(numberOfProposal, effect.proposal)
              : NO_SUBJECT
        this.#subject[number] = subject
        this.#isClaim[number] = standingOf(effect, lists.of(list), conditionOf) === 'claim' ? 1 : 0
        this.#steps[number] = 'question' in effect ? 0 : 1
        this.#since[number] = since
        this.#hold[number] = laterOf(at, since)
        place += 1
        number += 1
      }
      development += 1
    }
  }

  /** What is announced anew before it takes hold; the effects are still in the order of the file. */
  #putOff(): ReadonlyMap<number, Moment> {
    // Few effects of a long record are announced ahead: nothing is asked of subjects that none of them names.
    const subjects = new Set<string>()
    for (let number = 0; number < this.length; number += 1) {
      const subject = this.#isAnnounced(number) ? announcedSubject(this.effect(number)) : null
      if (subject !== null) subjects.add(subject)
    }
    if (subjects.size === 0) return new Map()
    const asked: (RecordedEffect & { readonly number: number })[] = []
    for (let number = 0; number < this.length; number += 1) {
      if (subjects.has(announcedSubject(this.effect(number)) ?? '')) asked.push({ ...this.at(number), number })
    }
    const voided = new Map([...putOff(asked)].map(([{ number }, at]) => [number, at]))
    for (const number of voided.keys()) this.#steps[number] = 0
    return voided
  }

  /** Brings the effects into the order in which they take hold; returns their numbers before, null where all stayed. */
  #sort(): Int32Array | null {
    let isSorted = true
    for (let number = 1; isSorted && number < this.length; number += 1) isSorted = this.#order(number - 1, number) <= 0
    if (isSorted) return null
    const places = Int32Array.from({ length: this.length }, (_, number) => number)
    places.sort((a, b) => this.#order(a, b) || a - b)
    for (const column of [
      this.#development,
      this.#place,
      this.#subject,
      this.#speakers,
      this.#isClaim,
      this.#steps,
      this.#since,
      this.#hold,
    ]) {
      const before = column.slice()
      places.forEach((place, number) => {
        column[number] = before[place] ?? 0
      })
    }
    return places
  }

  /** At one instant the established before the claims, then by the order in the file. */
  #order(a: number, b: number): number {
    const byTime = instantOf(this.hold(a)) - instantOf(this.hold(b))
    return byTime || (this.#isClaim[a] ?? 0) - (this.#isClaim[b] ?? 0)
  }
}
