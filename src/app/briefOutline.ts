import type { SavedBriefing } from '../../machines/briefing/outline.ts'
import { type BriefSettings, type Outline, plainSettings } from '../../machines/briefing/outline.ts'
import { briefing } from '../../machines/briefing.ts'
import { workingBriefing } from '../../machines/workspace/brief/working.ts'
import type { Open } from '../../machines/workspace/open.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { isSame } from '../../machines/workspace/same.ts'
import { briefTelling } from '../ui/telling/briefTelling.ts'

/** The saved briefing that is open; null where none is. */
export const openBriefing = ({ boards, place }: Open): SavedBriefing | null =>
  boards.opened.dossier.briefings.find(({ id }) => id === place.brief.of) ?? null

/** What is chosen of the briefing, with the words that the dossier keeps for it. */
export function settingsOf(open: Open): BriefSettings {
  const { length, order, chosen, since } = open.place.brief
  const kept = openBriefing(open) ?? workingBriefing(open.boards.opened.dossier)
  const { headlines, notes } = kept?.settings ?? plainSettings
  return { length, order, chosen, since, headlines, notes }
}

/** The briefing of what is open, with these steps supposed. */
export function outlineOf(open: Open, steps: Place['steps']): Outline {
  const { boards, place } = open
  const { opened } = boards
  const { asOf, lens, filter } = place
  const view = { asOf, lens, filter, steps }
  const saved = opened.dossier.scenarios.find(({ id }) => id === place.scenario)
  const scenario = saved !== undefined && steps.length > 0 && isSame(saved.steps, steps) ? saved : null
  const before = openBriefing(open)
  return briefing(
    {
      opened,
      view,
      scenario: scenario?.id ?? null,
      odds: scenario?.odds ?? place.odds,
      settings: settingsOf(open),
      after: before !== null && before.asOf !== asOf ? before : null,
    },
    briefTelling(opened, view),
  )
}
