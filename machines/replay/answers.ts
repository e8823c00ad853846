import type { PartyId, QuestionId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Effects } from '../record/effects.ts'
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
  readonly #given = new Map<string, Map<Lens, Answer[]>>()

  constructor(effects: Effects) {
    for (let place = 0; place < effects.length; place += 1) {
      if (effects.steps(place) || !('question' in effects.effect(place))) continue
      const given = effects.at(place)
      const { effect, standing, speakers } = given
      if (!('question' in effect)) continue
      const answer = { text: effect.answer, given, place }
      if (standing === 'established') this.#add(effect.question, 'assessed', answer)
      for (const party of new Set<PartyId>(speakers)) this.#add(effect.question, party, answer)
    }
  }

  #add(question: QuestionId, account: Lens, answer: Answer): void {
    const accounts = this.#given.get(question) ?? new Map<Lens, Answer[]>()
    const answers = accounts.get(account)
    if (answers === undefined) accounts.set(account, [answer])
    else answers.push(answer)
    this.#given.set(question, accounts)
  }

  /** All answers to a question, account by account, each in the order in which they were given. */
  to(question: QuestionId): ReadonlyMap<Lens, readonly Answer[]> {
    return this.#given.get(question) ?? new Map<Lens, readonly Answer[]>()
  }

  /** The last answer of each account that has given one by an instant (milliseconds since 1970). */
  asOf(question: QuestionId, instant: number): ReadonlyMap<Lens, Answer> {
    const latest = new Map<Lens, Answer>()
    for (const [account, answers] of this.to(question)) {
      const last = answers.findLast(({ given }) => instantOf(given.hold) <= instant)
      if (last !== undefined) latest.set(account, last)
    }
    return latest
  }
}
