import { type FileHandle, type FileMark, isFileHandle } from './linkedFile.ts'

/** What is remembered of the file that a dossier is linked to, as the store keeps it. */
export interface Link {
  readonly handle: FileHandle
  /** How the file looked when it was last written or taken in: what looks otherwise was changed by something else. */
  readonly mark: FileMark
}

/** How no file looks: of one whose mark was lost nobody knows what it holds. */
const unknownMark: FileMark = { size: -1, modified: -1, hash: -1 }

/** The link that was stored, whatever lies there; null where there is none. */
export function linkOf(stored: unknown): Link | null {
  // Before there were marks, the handle stood there alone.
  if (isFileHandle(stored)) return { handle: stored, mark: unknownMark }
  if (typeof stored !== 'object' || stored === null || !('handle' in stored) || !isFileHandle(stored.handle))
    return null
  return { handle: stored.handle, mark: 'mark' in stored && isMark(stored.mark) ? stored.mark : unknownMark }
}

const isMark = (value: unknown): value is FileMark =>
  typeof value === 'object' &&
  value !== null &&
  ['size', 'modified', 'hash'].every((name) => typeof Reflect.get(value, name) === 'number')
