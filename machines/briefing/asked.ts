import type { Odds } from '../analysis/oddsFound.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import type { View } from '../board.ts'
import type { ScenarioId } from '../dossier.ts'
import type { BriefSettings, SavedBriefing } from './outline.ts'

/** What a briefing is asked of: a dossier, a view of it, and what the analyst has chosen. */
export interface AskedBriefing {
  readonly opened: OpenDossier
  readonly view: View
  /** The saved scenario whose steps the view has; null where they are nobody’s, or none. */
  readonly scenario: ScenarioId | null
  /** The odds to judge by: the scenario’s, or what is supposed of the record. */
  readonly odds: Odds
  readonly settings: BriefSettings
  /** The briefing that it is made after, to mark what says something else since. */
  readonly after: SavedBriefing | null
}
