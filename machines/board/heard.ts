import { asOfDate } from '../asOf.ts'
import type { View } from '../board.ts'
import type { Development } from '../dossier.ts'
import { instantOf, type Moment } from '../time.ts'
import type { OpenDossier } from './openDossier.ts'

/** The developments that count in a view and have happened by its date, in the order of the file. */
export function heardBy(opened: OpenDossier, view: Omit<View, 'lens'>): readonly Development[] {
  const { limit } = asOfDate(view.asOf, opened.dossier.timeZone)
  const { developments, moments } = opened.counted(view.filter)
  return developments.filter((_, place) => instantOf(moments[place] as Moment) <= limit)
}
