import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { SupposedChange } from '../../machines/board/supposedChanges.ts'
import type { View } from '../../machines/board.ts'
import type { SourceId } from '../../machines/dossier.ts'
import type { Names } from '../ui/dossierNames.ts'
import type { Dates } from '../ui/shownDates.ts'

/** What the parts about evidence and time take from what is open. */
export interface EvidenceCase {
  readonly opened: OpenDossier
  readonly view: View
  readonly names: Names
  readonly dates: Dates
  /** A change in words, as the board says it: "in force → ready". */
  readonly changeText: (change: SupposedChange) => readonly string[]
  /** The address that picks out a source. */
  readonly sourceAddress: (id: SourceId) => string
  /** Draws everything without some sources. */
  readonly leaveOut: (sources: readonly SourceId[]) => void
  readonly save: (name: string, contents: string, type: string) => void
}
