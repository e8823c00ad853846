import type { Development, Dossier } from '../dossier.ts'
import { recordedEffects } from '../record/effects.ts'
import { type Filter, filterKey, type RecordedEffect } from '../record.ts'

/** The effects on proposals that count under a filter, in the order in which they take hold. */
export class ProposalEffects {
  readonly #dossier: Dossier
  readonly #known = new Map<string, readonly RecordedEffect[]>()

  constructor(dossier: Dossier) {
    const developments = dossier.developments.filter(bears)
    this.#dossier = { ...dossier, developments }
  }

  under(filter: Filter): readonly RecordedEffect[] {
    const key = filterKey(filter)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const effects = recordedEffects(this.#dossier, filter).filter(({ effect }) => 'proposal' in effect)
    this.#known.set(key, effects)
    return effects
  }
}

/** Whether a development has such an effect, or decides whether another one counts. */
const bears = ({ effects, replaces, withdraws }: Development): boolean =>
  replaces !== undefined || withdraws !== undefined || effects.some((effect) => 'proposal' in effect)
