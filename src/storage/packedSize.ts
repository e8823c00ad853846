import { bytesOfDigest, isKeptDigest } from './keptDigest.ts'
import type { Pack } from './packs.ts'
import { isText } from './storedText.ts'
import { textBytes } from './textBytes.ts'

/**
 * What packs add to the size of their dossier: bytes in the browser's store, without what that itself adds, and entries.
 * What else may lie there counts for nothing.
 */
export function packedSize(stored: readonly unknown[]): { readonly bytes: number; readonly entries: number } {
  const packs = stored.filter(isPack)
  return {
    bytes: packs.reduce((sum, pack) => sum + bytesIn(pack), 0),
    // The first line of a pack is no entry.
    entries: packs.reduce((sum, { sums }) => sum + Math.max(0, sums.length - 1), 0),
  }
}

type Sized = Pick<Pack, 'text' | 'head' | 'sums' | 'digest'>

function isPack(stored: unknown): stored is Sized {
  if (typeof stored !== 'object' || stored === null) return false
  const { text, head, sums, digest }: { [Key in keyof Sized]?: unknown } = stored
  const isRead = isText(text) && typeof head === 'string' && sums instanceof Float64Array
  return isRead && (digest === undefined || isKeptDigest(digest))
}

function bytesIn({ text, head, sums, digest }: Sized): number {
  const beside = textBytes(head) + sums.byteLength + (digest === undefined ? 0 : bytesOfDigest(digest))
  return beside + (typeof text === 'string' ? textBytes(text) : text.length)
}
