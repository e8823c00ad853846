import type { DossierRecord } from './schema.ts'
import type { Kept, Named, Origin } from './store.ts'

const origins = new Map<unknown, Origin>([
  ['own', 'own'],
  ['imported', 'imported'],
  ['shipped', 'shipped'],
])

export const newRecord = (id: string, { title, origin }: Named, changed: string): DossierRecord => ({
  id,
  title,
  origin,
  changed,
  bytes: 0,
  entries: 0,
  placed: 0,
  removed: null,
})

/** What is stored as a dossier's record, with what cannot be of use replaced. */
export function soundRecord(id: string, stored: unknown): DossierRecord {
  const record: Readonly<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const text = (value: unknown, other: string): string => (typeof value === 'string' && value !== '' ? value : other)
  const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? Math.floor(value) : 0)
  return {
    id,
    title: text(record.title, id),
    origin: origins.get(record.origin) ?? 'own',
    changed: text(record.changed, new Date(0).toISOString()),
    bytes: count(record.bytes),
    entries: count(record.entries),
    placed: count(record.placed),
    removed: typeof record.removed === 'string' ? record.removed : null,
  }
}

/** A dossier as the library lists it; `copies` says how many were put aside. */
export function keptOf({ placed, ...record }: DossierRecord, copies: number): Kept {
  return { ...record, onlyHere: Math.max(0, record.entries - placed), copies }
}

/** A record after entries were added. */
export function grown(
  record: DossierRecord,
  added: Pick<DossierRecord, 'bytes' | 'entries' | 'placed'>,
  changed: string,
): DossierRecord {
  return {
    ...record,
    bytes: record.bytes + added.bytes,
    entries: record.entries + added.entries,
    placed: record.placed + added.placed,
    changed,
  }
}

/** A record of which so many entries, at least, are outside the browser. */
export const placedUpTo = (record: DossierRecord, entries: number): DossierRecord => ({
  ...record,
  placed: Math.max(record.placed, Math.min(entries, record.entries)),
})
