import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'

/** Two dates, and the account whose boards are held against each other. */
export interface DiffView extends Pick<View, 'lens' | 'filter'> {
  readonly from: string
  readonly to: string
}

/** What `diff --json` prints: the contract of the command line, field by field. */
export function diffJson(opened: OpenDossier, { from, to, lens, filter }: DiffView) {
  const { knownAt, trust } = filter
  return { from, to, lens, knownAt, trust, changes: opened.changes(from, to, { lens, filter }) }
}
