import type { Entry } from '../../machines/record/entry.ts'
import type { EntryRun } from '../../machines/record/parts.ts'
import { type Deflation, isDeflated, isText, type StoredText } from './deflation.ts'
import { type ReadDigest, readDigest } from './keptDigest.ts'
import { inBytes, inText, storedHash } from './packs.ts'
import { readWhole, textIn } from './readPack.ts'

/** A pack whose entries are to be read later: its text, and what its digest tells. */
export interface KeptRun extends ReadDigest {
  readonly text: StoredText
}

/** What lies in the store of packs, where it is unchanged and has a digest; else null. */
export function runIn(stored: unknown): KeptRun | null {
  if (typeof stored !== 'object' || stored === null || !('digest' in stored)) return null
  const { format, text, hash, digest }: { [key: string]: unknown } = { ...stored }
  if (format !== (isDeflated(stored) ? inBytes : inText) || !isText(text) || storedHash(text) !== hash) return null
  const read = readDigest(digest, hash)
  return read === null ? null : { ...read, text }
}

/** The same as a part of a record; `deflation` is null where its text is not deflated. */
export function entryRunOf({ text, act, digest, ids }: KeptRun, deflation: Deflation | null): EntryRun {
  let unread: StoredText | null = text
  let entries: readonly Entry[] = []
  return {
    act,
    digest,
    ids,
    entries() {
      if (unread !== null) entries = readWhole(textIn(unread, deflation))?.entries ?? []
      // Its text is not needed any more.
      unread = null
      return entries
    },
  }
}
