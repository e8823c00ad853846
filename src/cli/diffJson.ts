import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Lens } from '../../machines/lens.ts'
import type { Filter } from '../../machines/record.ts'

/** Two dates, and the account whose boards are held against each other. */
export interface DiffView extends Filter {
  readonly from: string
  readonly to: string
  readonly lens: Lens
}

/** What `diff --json` prints: the contract of the command line, field by field. */
export function diffJson(opened: OpenDossier, { from, to, lens, knownAt, trust }: DiffView) {
  return { from, to, lens, knownAt, trust, changes: opened.changes(from, to, { lens, knownAt, trust }) }
}
