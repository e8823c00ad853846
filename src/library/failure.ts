import type { KeepFault } from '../../machines/workspace/keeping.ts'

/** What was asked of the library, and was not done. */
export type LibraryAct =
  | 'list'
  | 'create'
  | 'rename'
  | 'duplicate'
  | 'remove'
  | 'restore'
  | 'save'
  | 'link'
  | 'unlink'
  | 'take'
  | 'copy'
  | 'undoCopy'

export interface Failure {
  readonly act: LibraryAct
  /** The dossier that it was asked for. */
  readonly title: string
  readonly why: KeepFault | 'unreachable'
  readonly tryAgain: () => void
  /** Hands out what can be read of a dossier that is damaged; null for any other. */
  readonly rescue: (() => void) | null
}
