import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** Deflate makes at most a thousand bytes of one: so much at a time is soon seen to be too much. */
const STEP = 1024

/** The bytes of a packed file; in words, why they are not what the directory says. No more than `most` are ever made. */
export function inflated(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array | string {
  const { size, crc, method } = entry
  const isLarger = 'is larger than the archive says, or than there is room for'
  if (size > most) return isLarger
  const bytes = new Uint8Array(size)
  let made = 0
  const take = (chunk: Uint8Array): void => {
    if (made + chunk.length <= size) bytes.set(chunk, made)
    made += chunk.length
  }
  if (method === 0) take(packed)
  else if (!inflate(packed, take, () => made <= size)) return made > size ? isLarger : 'is damaged'
  if (made > size) return isLarger
  return made === size && crc32(bytes) === crc ? bytes : 'is damaged'
}

/** Unpacks step by step as long as it may go on. Returns whether it came to the end. */
function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void, mayGoOn: () => boolean): boolean {
  const stream = new Inflate(take)
  try {
    for (let at = 0; at < packed.length && mayGoOn(); at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch {
    return false
  }
  return mayGoOn()
}
