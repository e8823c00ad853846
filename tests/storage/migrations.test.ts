import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { exportText } from '../../machines/record/entries.ts'
import { migrations } from '../../src/storage/migrations.ts'
import { schemaVersion } from '../../src/storage/schema.ts'
import { logged } from './entriesForTests.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'
import { fails } from './saying.ts'

afterEach(closeTabs)

/** A database as some version left it. */
interface Golden {
  readonly version: number
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[] | null
        readonly records: readonly Readonly<Record<string, unknown>>[]
        /** The keys of records that do not hold theirs. */
        readonly keys?: readonly IDBValidKey[]
      }
    >
  >
}

const golden = (version: number): Golden =>
  JSON.parse(readFileSync(`tests/storage/golden/version-${version}.json`, 'utf8'), (_, value) => {
    if (Array.isArray(value?.float64)) return Float64Array.from(value.float64)
    return Array.isArray(value?.int32) ? Int32Array.from(value.int32) : value
  })

const called = new Set<number>()

function lay({ version, stores }: Golden, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, records, keys }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath })
        for (const [place, record] of records.entries()) made.put(record, keys?.[place])
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error)
  })
}

function watchMigrations(): void {
  for (const migration of migrations) {
    const { run } = migration
    vi.spyOn(migration, 'run').mockImplementation((...given) => {
      called.add(migration.to)
      return run(...given)
    })
  }
}

test('every version that is not the present one has a golden file, and leads to the next', () => {
  expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion }, (_, place) => place + 1))
  const files = migrations.slice(0, -1).map(({ to }) => `version-${to}.json`)
  expect(readdirSync('tests/storage/golden')).toEqual(files)
})

test('what cannot even be written as JSON keeps nothing from being opened', async () => {
  const environment = freshBrowser()
  const odd = { dossier: 'river', id: 'development:odd', act: 'act', content: 3n }
  const { version, stores } = golden(1)
  const entries = { keyPath: ['dossier', 'id', 'act'], records: [...(stores.entries?.records ?? []), odd] }
  await lay({ version, stores: { ...stores, entries } }, environment.name)
  const store = await openTab(environment)
  expect((await store.list()).map(({ id }) => id)).toEqual(['bay', 'river', 'strait'])
  expect((await store.read('river'))?.damaged.map(({ why }) => why)).toContain('unreadable')
})

describe('version 1', () => {
  const laid = golden(1).stores.entries?.records ?? []
  const of = (dossier: string) => laid.filter((one) => one.dossier === dossier && typeof one.order === 'string')

  test('opens with every entry, and what it could not read is kept and named', async () => {
    watchMigrations()
    const environment = freshBrowser()
    await lay(golden(1), environment.name)
    const store = await openTab(environment)
    expect((await store.list()).map(({ id, title, entries, onlyHere }) => [id, title, entries, onlyHere])).toEqual([
      ['bay', 'The bay', 3, 3],
      ['river', 'The river, again', 10, 10],
      ['strait', 'strait', 1, 1],
    ])
    for (const id of ['bay', 'river', 'strait']) {
      const read = await store.read(id)
      expect(read?.entries).toHaveLength(of(id).length)
      expect(read?.entries.map((entry) => ({ dossier: id, ...entry }))).toEqual(expect.arrayContaining(of(id)))
    }
    const river = await store.read('river')
    expect(exportText(river?.entries ?? [])).toContain('"title": "The river, again"')
    expect(exportText(river?.entries ?? [])).not.toContain('walks-out')
    expect(river?.damaged).toMatchObject([{ why: 'unreadable', raw: expect.stringContaining('development:torn') }])
  })

  test('is put aside before, as it was', async () => {
    const environment = freshBrowser()
    await lay(golden(1), environment.name)
    const store = await openTab(environment)
    const [copy] = await store.copies('river')
    expect(copy?.before).toBe('migration')
    expect(copy?.entries).toEqual((await store.read('river'))?.entries)
    expect(copy?.damaged).toHaveLength(1)
  })

  test('stays as it is where its migration fails', async () => {
    const environment = freshBrowser()
    await lay(golden(1), environment.name)
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect((await fails(() => openTab(environment))).why).toBe('quota')
    failing.mockRestore()
    const store = await openTab(environment)
    expect((await store.read('river'))?.entries).toHaveLength(of('river').length)
  })
})

describe('version 2', () => {
  test('opens with every entry, note and draft', async () => {
    watchMigrations()
    const environment = freshBrowser()
    await lay(golden(2), environment.name)
    const store = await openTab(environment)
    expect((await store.list()).map(({ id, title, entries, copies }) => [id, title, entries, copies])).toEqual([
      ['bay', 'Bay', 3, 1],
      ['river', 'The river, again', 8, 1],
    ])
    const river = await store.read('river')
    expect(river?.isSound).toBe(true)
    expect(river?.entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['development:talks-2', 'development:one', 'development:two', 'development:three']),
    )
    expect(await store.visit('river')).toBe('2026-11-20T09:00:00Z')
    expect(await store.drafts('river')).toEqual(new Map([['tab-1', [{ headline: 'Talks' }]]]))
  })

  test('hands out the copies that it put aside, beside those that are made now', async () => {
    const environment = freshBrowser()
    await lay(golden(2), environment.name)
    const store = await openTab(environment)
    await store.putAside('river', 'repair')
    const copies = await store.copies('river')
    expect(copies.map(({ before, isSound, entries }) => [before, isSound, entries.length])).toEqual([
      ['repair', true, 8],
      ['replacement', true, 7],
    ])
  })
})

describe('version 3', () => {
  test('opens with every entry, unread where it can be, with its note, its draft and its copy', async () => {
    watchMigrations()
    const environment = freshBrowser()
    await lay(golden(3), environment.name)
    const store = await openTab(environment)
    expect((await store.list()).map(({ id, title, entries, onlyHere }) => [id, title, entries, onlyHere])).toEqual([
      ['bay', 'Bay', 4, 4],
      ['river', 'The river, again', 30, 24],
    ])
    const river = await store.read('river')
    expect(river?.isSound).toBe(true)
    expect(river?.parts.filter((part) => 'digest' in part)).toHaveLength(1)
    expect(exportText(river?.entries ?? [])).toContain('"title": "The river, again"')
    for (const id of ['talks-3', 'row-19', 'one', 'two', 'three']) {
      expect(river?.entries.map((entry) => entry.id)).toContain(`development:${id}`)
    }
    expect(await store.visit('river')).toBe('2026-11-20T09:00:00Z')
    expect(await store.drafts('river')).toEqual(new Map([['tab-1', [{ headline: 'Talks' }]]]))
    expect(await store.copies('river')).toMatchObject([{ before: 'replacement', isSound: true, damaged: [] }])
  })

  test('is written to in the present form beside what is there', async () => {
    const environment = freshBrowser()
    await lay(golden(3), environment.name)
    const store = await openTab(environment)
    const many = Array.from({ length: 300 }, (_, place) => ({ ...logged(`more-${place}`), act: 'many' }))
    await store.append('river', many)
    const read = await store.read('river')
    expect(read?.isSound).toBe(true)
    expect(read?.entries).toHaveLength(330)
    expect(read?.entries).toEqual(expect.arrayContaining(many))
  })
})

test('a new browser goes through all of them', async () => {
  watchMigrations()
  await openTab(freshBrowser())
  expect(migrations.map(({ run }) => vi.mocked(run).mock.calls.length)).toEqual(migrations.map(() => 1))
})

afterAll(() => {
  expect([...called].sort()).toEqual(migrations.map(({ to }) => to))
})
