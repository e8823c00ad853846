import { type Future, futuresOf } from '../analysis/futures.ts'
import { asOfDate } from '../asOf.ts'
import { OpenDossier } from '../board/openDossier.ts'
import type { Development, Dossier } from '../dossier.ts'
import type { AskedBriefing } from './asked.ts'

/**
 * The futures that a briefing compares. A scenario of a later date is left out, and one that reaches past the briefing’s
 * date is drawn as if nothing had happened after it: a briefing tells nothing that nobody could know by then. The scenario
 * whose steps the view has is what is supposed there, by the view’s date and account, and drawn once.
 */
export class Scenes {
  readonly drawn: readonly Future[]
  /** How many scenarios are of a later date. */
  readonly later: number

  constructor({ opened, view, scenario, odds }: AskedBriefing, heard: readonly Development[]) {
    const { dossier } = opened
    const zone = dossier.timeZone
    const limitOf = (date: string): number => asOfDate(date, zone).limit
    const { limit } = asOfDate(view.asOf, zone)
    const own = dossier.scenarios.find(({ id }) => id === scenario) ?? null
    const others = dossier.scenarios.filter((one) => one !== own)
    const scenarios = others.filter(({ asOf }) => limitOf(asOf) <= limit)
    this.later = others.length - scenarios.length
    const isPast = scenarios.length + view.steps.length === 0
    const futures = isPast ? [] : futuresOf(new OpenDossier({ ...asHeard(dossier, heard), scenarios }), view, odds)
    this.drawn = futures.map((one) => (one.kind === 'whatIf' ? { ...one, scenario: own } : one))
  }
}

/** A dossier whose developments do nothing after some date, but for what they correct. */
function asHeard(dossier: Dossier, heard: readonly Development[]): Dossier {
  const kept = new Set(heard.map(({ id }) => id))
  const developments = dossier.developments.map((one) => (kept.has(one.id) ? one : { ...one, effects: [] }))
  return { ...dossier, developments }
}
