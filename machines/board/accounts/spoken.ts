import type { ConditionId, DevelopmentId, Effect, ProposalId, QuestionId } from '../../dossier.ts'
import type { Lens } from '../../lens.ts'
import type { Effects } from '../../record/effects.ts'
import { instantOf } from '../../time.ts'

/** Something that an account can speak on. */
export type SubjectId = ConditionId | ProposalId | QuestionId

interface Saying {
  /** When it takes hold, in milliseconds since 1970. */
  readonly hold: number
  readonly development: DevelopmentId
}

/**
 * Who has spoken on what, and in which development. A party speaks in every effect that it gives, alone or with others,
 * whatever its standing; what is established speaks for the assessed account. What was put off before it took hold says
 * nothing.
 */
export class Spoken {
  readonly #bySubject = new Map<string, Map<Lens, Saying[]>>()

  constructor(effects: Effects) {
    for (let number = 0; number < effects.length; number += 1) {
      const { effect, speakers, standing, hold, voidedAt, development } = effects.at(number)
      if (voidedAt !== null) continue
      const saying: Saying = { hold: instantOf(hold), development: development.id }
      const accounts = new Set<Lens>(standing === 'established' ? ['assessed', ...speakers] : speakers)
      for (const account of accounts) this.#add(subjectOf(effect), account, saying)
    }
  }

  /** The developments in which an account has spoken on something by an instant, in the order in which they took hold. */
  by(account: Lens, subject: SubjectId, instant: number): readonly DevelopmentId[] {
    const sayings = this.#bySubject.get(subject)?.get(account) ?? []
    return [...new Set(sayings.filter(({ hold }) => hold <= instant).map(({ development }) => development))]
  }

  #add(subject: string, account: Lens, saying: Saying): void {
    const accounts = this.#bySubject.get(subject) ?? new Map<Lens, Saying[]>()
    const sayings = accounts.get(account)
    if (sayings === undefined) accounts.set(account, [saying])
    else sayings.push(saying)
    this.#bySubject.set(subject, accounts)
  }
}

/** What an effect is about. */
export const subjectOf = (effect: Effect): SubjectId =>
  'condition' in effect ? effect.condition : 'proposal' in effect ? effect.proposal : effect.question
