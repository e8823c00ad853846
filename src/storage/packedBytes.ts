import { bytesOfDigest, isKeptDigest } from './keptDigest.ts'
import { isText } from './storedText.ts'

/**
 * What packs, or whatever lies in their place, add to the size of their dossier: bytes in the browser's store, without
 * what that itself adds.
 */
export const packedBytes = (stored: readonly unknown[]): number =>
  stored.reduce<number>((sum, one) => sum + bytesIn(one), 0)

function bytesIn(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null) return 0
  const { text, head, sums, digest }: { [key: string]: unknown } = { ...stored }
  const ofText = isText(text) ? (typeof text === 'string' ? textBytes(text) : text.length) : 0
  const ofHead = typeof head === 'string' ? textBytes(head) : 0
  const ofSums = sums instanceof Float64Array ? sums.byteLength : 0
  return ofText + ofHead + ofSums + (isKeptDigest(digest) ? bytesOfDigest(digest) : 0)
}

const WIDE = /[^\0-\xff]/

/** One letter that needs two bytes makes a browser keep all of a text in two. */
const textBytes = (text: string): number => (WIDE.test(text) ? 2 : 1) * text.length
