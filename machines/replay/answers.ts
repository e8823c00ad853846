import type { PartyId, Question, QuestionId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Effects } from '../record/effects.ts'
import { numbered } from '../record/numbers.ts'
import type { RecordedEffect } from '../record.ts'
import { instantOf } from '../time.ts'

/** An answer to a question, with the effect that gives it. */
export interface Answer {
  readonly text: string
  readonly given: RecordedEffect
  /** Its place in the record. */
  readonly place: number
}

/** What each account answers to each question, over time. It is the same by every lens. */
export class Answers {
  readonly #effects: Effects
  readonly #numberOf: ReadonlyMap<string, number>
  /** By question, and by account: the places of its answers in the record, in the order in which they were given. */
  readonly #given = new Map<number, Map<Lens, number[]>>()
  readonly #known = new Map<number, Answer>()

  constructor(effects: Effects, questions: readonly Question[]) {
    this.#effects = effects
    this.#numberOf = numbered(questions)
    for (let place = 0; place < effects.length; place += 1) {
      const question = effects.question(place)
      if (question === null) continue
      if (!effects.isClaim(place)) this.#add(question, 'assessed', place)
      for (const party of new Set<PartyId>(effects.speakers(place))) this.#add(question, party, place)
    }
  }

  #add(question: number, account: Lens, place: number): void {
    const accounts = this.#given.get(question) ?? new Map<Lens, number[]>()
    const places = accounts.get(account)
    if (places === undefined) accounts.set(account, [place])
    else places.push(place)
    this.#given.set(question, accounts)
  }

  /** All answers to a question, account by account, each in the order in which they were given. */
  to(question: QuestionId): ReadonlyMap<Lens, readonly Answer[]> {
    return new Map(
      [...this.#to(question)].map(([account, places]) => [account, places.map((one) => this.#answer(one))]),
    )
  }

  /** The last answer of each account that has given one by an instant (milliseconds since 1970). */
  asOf(question: QuestionId, instant: number): ReadonlyMap<Lens, Answer> {
    const latest = new Map<Lens, Answer>()
    for (const [account, places] of this.#to(question)) {
      const last = places.findLast((place) => instantOf(this.#effects.hold(place)) <= instant)
      if (last !== undefined) latest.set(account, this.#answer(last))
    }
    return latest
  }

  #to(question: QuestionId): ReadonlyMap<Lens, readonly number[]> {
    return this.#given.get(this.#numberOf.get(question) ?? -1) ?? new Map<Lens, number[]>()
  }

  #answer(place: number): Answer {
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const given = this.#effects.at(place)
    const answer = { text: 'answer' in given.effect ? given.effect.answer : '', given, place }
    this.#known.set(place, answer)
    return answer
  }
}
