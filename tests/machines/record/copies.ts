import { entriesOf, fileOf, mergeEntries } from '../../../machines/record/entries.ts'
import type { Entry, EntryKind } from '../../../machines/record/entry.ts'
import { newerVersion } from '../../../machines/record/newerVersion.ts'
import { createUlids } from '../../../machines/record/ulid.ts'
import { thingNamed, versionId } from '../../../machines/record/versions.ts'

export type Json = Readonly<Record<string, unknown>>
export type Kind = 'source' | 'condition' | 'development' | 'scenario'

export const anna = { author: 'anna', recorded: '2025-03-20T08:00:00Z' }
export const lists = {
  source: 'sources',
  condition: 'conditions',
  development: 'developments',
  scenario: 'scenarios',
} as const

export const fileWith = (parts: Json, head: Json = {}): Json => ({
  format: 'parley/1',
  id: 'x',
  title: 'X',
  timeZone: 'UTC',
  ...parts,
  ...head,
})

/** What a user writes from the 21st of March on, each act later than those before. */
export function pen() {
  let now = Date.parse('2025-03-21T08:00:00Z')
  const ulids = createUlids(
    () => (now += 1000),
    () => 0.5,
  )
  const write = (kind: EntryKind, content: Json, named: (order: string) => string): Entry => {
    const order = ulids.next()
    return { id: named(order), kind, order, act: `act-${order}`, content, ...anna }
  }
  return {
    add: (kind: Kind, content: Json) => write(kind, content, () => thingNamed(kind, String(content.id))),
    change: (kind: Kind, content: Json) => write(kind, content, (order) => versionId(kind, String(content.id), order)),
    remove: (kind: Kind, id: string) =>
      write('removal', { thing: thingNamed(kind, id) }, (order) => `removal:${order}`),
    rename: (title: string, head: Json = {}) =>
      write('head', { ...fileWith({}, head), title }, (order) => `head:${order}`),
    undo: (act: string, undone = true) => write('undo', { act, undone }, (order) => `undo:${order}`),
  }
}

/** A copy of a file that ships, with what was written to it. */
export const copyOf = (file: Json, ...written: readonly Entry[]): readonly Entry[] =>
  mergeEntries(entriesOf(file, anna), written)

export const now = '2025-04-01T08:00:00Z'
export const offered = (copy: readonly Entry[], file: Json, by = { author: 'anna', recorded: now }) =>
  newerVersion(copy, file, { isFromShipped: true, ...by })
export const take = (copy: readonly Entry[], file: Json): readonly Entry[] =>
  mergeEntries(copy, offered(copy, file)?.entries ?? [])
export const fileIn = (copy: readonly Entry[]): Json => fileOf(copy).value
