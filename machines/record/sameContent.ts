import type { Entry } from './entry.ts'
import { contentHash } from './hash.ts'

type Content = Pick<Entry, 'content'>

/** Whether two entries hold the same, to the letter. */
export const isSameContent = (one: Content, other: Content): boolean =>
  JSON.stringify(one.content) === JSON.stringify(other.content)

/** Whether two JSON values say the same, in whatever order their keys stand; of what is absent, whether both are. */
export const saysSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) ||
  (one !== undefined && other !== undefined && contentHash(one) === contentHash(other))
