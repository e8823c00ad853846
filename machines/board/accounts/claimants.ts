import type { Dossier, PartyId } from '../../dossier.ts'
import { developmentsOf } from '../../record/developments.ts'
import { listOf } from '../../record.ts'
import { standingOf } from '../../standing.ts'

/** More accounts than one can read beside each other. */
const MOST = 24

/** The parties whose board can differ from the assessed one: those that claim something, or say what they require. */
export function claimantsOf(dossier: Dossier): readonly PartyId[] {
  const { conditions, parties, proposals } = dossier
  const byId = new Map<string, (typeof conditions)[number]>(conditions.map((one) => [one.id, one]))
  const claimants = new Set<string>(proposals.flatMap(({ requiresBy }) => Object.keys(requiresBy ?? {})))
  const developments = developmentsOf(dossier)
  // A long record tells it of everybody early on.
  for (let place = 0; place < developments.length && claimants.size < parties.length; place += 1) {
    const { by, effects } = developments.at(place)
    for (const effect of effects) {
      const speakers = listOf(effect.by ?? by)
      if ('question' in effect || speakers.every((speaker) => claimants.has(speaker))) continue
      if (standingOf(effect, speakers, (id) => byId.get(id)) === 'established') continue
      for (const speaker of speakers) claimants.add(speaker)
    }
  }
  return parties
    .map(({ id }) => id)
    .filter((id) => claimants.has(id))
    .slice(0, MOST)
}
