import { bytesHash, textHash } from '../../machines/record/hash.ts'
import { inflate } from './deflate.ts'

/** What the text of a pack is stored as: as it is, or deflated. */
export type StoredText = string | Uint8Array<ArrayBuffer>

/** Whether something may be that. */
export const isText = (stored: unknown): stored is StoredText =>
  typeof stored === 'string' || stored instanceof Uint8Array

/** The hash of a text, as it is stored. */
export const storedHash = (stored: StoredText): number =>
  typeof stored === 'string' ? textHash(stored) : bytesHash(stored)

/** The text; of one that is damaged, what can be had of it. */
export const textIn = (stored: StoredText): string => (typeof stored === 'string' ? stored : inflate(stored))
