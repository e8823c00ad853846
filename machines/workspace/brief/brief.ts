import type { BriefSettings, PartId } from '../../briefing/outline.ts'

/** What is chosen of a briefing; the analyst’s words stand in the dossier. */
export interface Brief extends Pick<BriefSettings, 'length' | 'order' | 'chosen' | 'since'> {
  /** The saved briefing that is open: its words are shown, and what has changed since is marked. */
  readonly of: string | null
  /** The part that is looked at; null for the first. */
  readonly part: PartId | null
}

/** A briefing of which nothing was chosen. */
export const plainBrief: Brief = { length: 'fiveSlides', order: [], chosen: {}, since: null, of: null, part: null }
