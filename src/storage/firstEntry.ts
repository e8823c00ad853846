import { type Entry, entryKinds } from '../../machines/record/entry.ts'

const kinds = new Map<unknown, Entry['kind']>(entryKinds.map((kind) => [kind, kind]))

/** The entry that version 1 stored by itself; null where it is none. */
export function entryOfFirst(stored: unknown): Entry | null {
  if (typeof stored !== 'object' || stored === null) return null
  const one: Readonly<Record<string, unknown>> = { ...stored }
  const { id, order, author, recorded, act, content } = one
  const kind = kinds.get(one.kind)
  if (kind === undefined || typeof content !== 'object' || content === null) return null
  if (typeof id !== 'string' || typeof order !== 'string' || typeof author !== 'string') return null
  if (typeof recorded !== 'string' || typeof act !== 'string') return null
  return { id, kind, order, author, recorded, act, content }
}
