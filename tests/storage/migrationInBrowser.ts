import { browserEnvironment } from '../../src/storage/environment.ts'
import { openIndexedDb } from '../../src/storage/indexedDb.ts'
import { logged } from './entriesForTests.ts'

/** A database as it lies there: its version, and how much of the dossier and of the copy of it can be read. */
export interface Laid {
  readonly version: number
  readonly ids: readonly string[]
  readonly isSound: boolean
  readonly inCopy: readonly string[]
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Makes a database of version 1 with so many entries of one dossier. */
export async function layFirstVersion(name: string, entries: number): Promise<void> {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => {
    const { result } = opening
    result.createObjectStore('dossiers', { keyPath: 'id' }).put({ id: 'river', title: 'River', origin: 'own' })
    const store = result.createObjectStore('entries', { keyPath: ['dossier', 'id', 'act'] })
    for (let place = 0; place < entries; place += 1) store.put({ dossier: 'river', ...logged(`laid-${place}`) })
  }
  const database = await done(opening)
  database.close()
}

/** What lies there, without a migration of what is of version 1; null where there is nothing. */
export async function lookAtRaw(name: string): Promise<Laid | null> {
  const there = (await indexedDB.databases()).find((one) => one.name === name)
  if (there === undefined) return null
  const database = await done(indexedDB.open(name))
  const { version } = database
  const ids: unknown[] =
    version === 1
      ? (await done(database.transaction('entries').objectStore('entries').getAll())).map(({ id }) => id)
      : []
  database.close()
  if (version === 1) return { version, ids: ids.map(String), isSound: true, inCopy: [] }
  const store = await openIndexedDb(browserEnvironment(name))
  const stored = await store.read('river')
  const [copy] = await store.copies('river')
  store.close()
  return {
    version,
    ids: stored?.entries.map(({ id }) => id) ?? [],
    isSound: stored?.isSound === true && copy?.before === 'migration' && copy.isSound,
    inCopy: copy?.entries.map(({ id }) => id) ?? [],
  }
}

/** Opens a database, which brings it up to the present version, and tells before and after. */
export async function migrate(name: string): Promise<void> {
  await window.began?.(name)
  const store = await openIndexedDb(browserEnvironment(name))
  await window.saved?.(name)
  store.close()
}
