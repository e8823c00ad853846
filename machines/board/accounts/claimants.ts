import type { Dossier, PartyId } from '../../dossier.ts'
import { listOf } from '../../record.ts'
import { standingOf } from '../../standing.ts'

/** More accounts than one can read beside each other. */
const MOST = 24

/** The parties whose board can differ from the assessed one: those that claim something, or say what they require. */
export function claimantsOf({ conditions, developments, parties, proposals }: Dossier): readonly PartyId[] {
  const byId = new Map<string, (typeof conditions)[number]>(conditions.map((one) => [one.id, one]))
  const claimants = new Set<string>(proposals.flatMap(({ requiresBy }) => Object.keys(requiresBy ?? {})))
  for (const { by, effects } of developments) {
    // A long record tells it of everybody early on.
    if (claimants.size === parties.length) break
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
