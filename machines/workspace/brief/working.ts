import type { BriefSettings, OwnWords, Part, SavedBriefing } from '../../briefing/outline.ts'
import type { Dossier } from '../../dossier.ts'

/** The briefing that holds what is written before one is saved. */
export const WORKING = 'working'

const isWorking = ({ id }: SavedBriefing): boolean => id === WORKING

/** What was written to the briefing of a dossier before it is saved; null where nothing was. */
export const workingBriefing = ({ briefings }: Dossier): SavedBriefing | null => briefings.find(isWorking) ?? null

/** The briefings of a dossier that were saved, in the order in which they were. */
export const savedBriefings = ({ briefings }: Dossier): readonly SavedBriefing[] =>
  briefings.filter((one) => !isWorking(one))

/** Settings with words of the analyst’s own for a part, kept with the facts that they are written over; without them for null. */
export function worded(
  settings: BriefSettings,
  what: 'headlines' | 'notes',
  { id, facts }: Pick<Part, 'id' | 'facts'>,
  text: string | null,
): BriefSettings {
  const { [id]: _, ...others } = settings[what]
  const own: Partial<Record<Part['id'], OwnWords>> = text === null ? others : { ...others, [id]: { text, facts } }
  return { ...settings, [what]: own }
}
