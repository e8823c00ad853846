import type { Entry } from '../../machines/record/entry.ts'
import type { EntryRun } from '../../machines/record/parts.ts'
import { readDigest } from './keptDigest.ts'
import { inBytes, inText } from './packs.ts'
import { readWhole } from './readPack.ts'
import { isText, type StoredText, storedHash, textIn } from './storedText.ts'

/** The entries of a pack that has a digest, to be read later; `first` and `last` are their orders. */
export interface KeptRun extends EntryRun {
  readonly first: string
  readonly last: string
}

/** What lies in the store of packs, where it is unchanged and has a digest; else null. */
export function runIn(stored: unknown): KeptRun | null {
  if (typeof stored !== 'object' || stored === null || !('digest' in stored)) return null
  const { format, text, hash, digest }: { [key: string]: unknown } = { ...stored }
  if (!isText(text) || format !== (typeof text === 'string' ? inText : inBytes) || storedHash(text) !== hash)
    return null
  const read = readDigest(digest, hash)
  if (read === null) return null
  let unread: StoredText | null = text
  let entries: readonly Entry[] = []
  return {
    ...read,
    entries() {
      if (unread !== null) entries = readWhole(textIn(unread))?.entries ?? []
      // Its text is not needed any more.
      unread = null
      return entries
    },
  }
}
