import { asOfDate } from '../asOf.ts'
import type { View } from '../board.ts'
import type { Development, SourceId } from '../dossier.ts'
import { instantOf, type Moment } from '../time.ts'
import type { OpenDossier } from './openDossier.ts'

/** The developments that count in a view and have happened by its date, in the order of the file. */
export function heardBy(opened: OpenDossier, view: Omit<View, 'lens'>): readonly Development[] {
  const { developments } = opened.counted(view.filter)
  return developments.filter(hasHappened(opened, view))
}

/** The sources of those developments, each once. */
export function sourcesHeard(opened: OpenDossier, view: Omit<View, 'lens'>): readonly SourceId[] {
  const { all, places } = opened.counted(view.filter)
  const sources = all.sources()
  const heard = places.filter(hasHappened(opened, view))
  return [...new Set([...heard].flatMap((place) => sources[place] ?? []))]
}

/** Whether what counts in a view, by its place, has happened by its date. */
function hasHappened(opened: OpenDossier, view: Omit<View, 'lens'>): (_: unknown, place: number) => boolean {
  const { limit } = asOfDate(view.asOf, opened.dossier.timeZone)
  const { moments } = opened.counted(view.filter)
  return (_, place) => instantOf(moments[place] as Moment) <= limit
}
