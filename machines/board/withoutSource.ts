import type { Board, View } from '../board.ts'
import type { SourceId } from '../dossier.ts'
import { developmentsOf } from '../record/developments.ts'
import type { OpenDossier } from './openDossier.ts'
import { type SupposedChange, supposedChanges } from './supposedChanges.ts'

/**
 * What would stand otherwise on the board of a view if a source were left out as well: before is what stands, after
 * what would stand without it.
 */
export function withoutSource(opened: OpenDossier, view: View, board: Board, source: SourceId): SupposedChange[] {
  if (!developmentsOf(opened.dossier).sources().includes(source)) return []
  const filter = { ...view.filter, without: [...view.filter.without, source] }
  return supposedChanges(board, opened.board({ ...view, filter }))
}
