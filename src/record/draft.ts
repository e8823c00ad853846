import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Development, Source } from '../../machines/dossier.ts'

/** A development that is not logged yet, as far as it is written. */
export interface DraftRow {
  /** As it stands in the preview, where there is one. */
  readonly development: Development
  readonly source: Pick<Source, 'publisher' | 'title' | 'url' | 'reliability'> | undefined
  /** The record with it; null where that is not worth its time, or not possible yet. */
  readonly preview: OpenDossier | null
}
