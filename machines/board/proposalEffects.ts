import type { Dossier } from '../dossier.ts'
import { countedDevelopments } from '../record/counted.ts'
import { Effects } from '../record/effects.ts'
import { type Filter, filterKey, type RecordedEffect } from '../record.ts'

/** The effects on proposals that count under a filter, in the order in which they take hold. */
export class ProposalEffects {
  readonly #dossier: Dossier
  readonly #known = new Map<string, readonly RecordedEffect[]>()

  constructor(dossier: Dossier) {
    this.#dossier = dossier
  }

  under(filter: Filter): readonly RecordedEffect[] {
    const key = filterKey(filter)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const effects = new Effects(this.#dossier, countedDevelopments(this.#dossier, filter))
    const found: RecordedEffect[] = []
    for (let number = 0; number < effects.length; number += 1) {
      if (effects.question(number) === null && effects.subject(number) < 0) found.push(effects.at(number))
    }
    this.#known.set(key, found)
    return found
  }
}
