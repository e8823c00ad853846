import { afterEach, describe, expect, test, vi } from 'vitest'
import { openStore } from '../../src/storage/open.ts'
import { schemaVersion } from '../../src/storage/schema.ts'
import { importedWith, logged } from './entriesForTests.ts'
import { letFail } from './failing.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'
import { fails } from './saying.ts'

afterEach(closeTabs)

const reasons = {
  SecurityError: 'private',
  InvalidStateError: 'private',
  UnknownError: 'damaged',
  QuotaExceededError: 'quota',
  AbortError: 'unknown',
} as const

describe('where IndexedDB cannot be opened, a store in memory works and says why', () => {
  test.each(Object.entries(reasons))('%s', async (name, why) => {
    const environment = freshBrowser()
    const failing = letFail({ name, manner: 'throws', call: 1, goesOn: true })
    const store = await openStore(environment)
    failing.stop()
    expect([store.isLasting, store.reason?.why]).toEqual([false, why])
    await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
    await store.append('river', [logged('one')])
    expect((await store.read('river'))?.entries).toHaveLength(4)
  })

  test('there is no IndexedDB at all', async () => {
    const environment = freshBrowser()
    Reflect.deleteProperty(globalThis, 'indexedDB')
    const store = await openStore(environment)
    expect([store.isLasting, store.reason?.why]).toEqual([false, 'private'])
  })
})

test('lasting storage is asked for at the first own entry, once, and a refusal changes nothing', async () => {
  const persist = vi.fn(async () => {
    throw new TypeError('refused')
  })
  const store = await openTab(freshBrowser({ persist }))
  await store.import('river', importedWith(1), { title: 'River', origin: 'shipped' })
  expect(persist).not.toHaveBeenCalled()
  await store.append('river', [logged('one')])
  await store.append('river', [logged('two')])
  expect(persist).toHaveBeenCalledTimes(1)
})

/** Does something when a database of a name is made or brought up, after that has begun. */
function atUpgrade(name: string, does: (event: IDBVersionChangeEvent, transaction: IDBTransaction) => void): void {
  const { open } = indexedDB
  indexedDB.open = (...given) => {
    const request: IDBOpenDBRequest = Reflect.apply(open, indexedDB, given)
    const listen = () =>
      request.addEventListener('upgradeneeded', (event) => {
        if (request.transaction !== null) does(event, request.transaction)
      })
    if (given[0] === name) queueMicrotask(listen)
    return request
  }
}

test('where the browser itself breaks off a migration in its midst, it does not open, and no more than that', async () => {
  const environment = freshBrowser()
  atUpgrade(environment.name, (_, transaction) => transaction.abort())
  const store = await openStore(environment)
  expect([store.isLasting, store.reason?.why, store.isEmptied]).toEqual([false, 'unknown', false])
})

test('where there is no room for what a migration has done, that is why it does not open', async () => {
  const environment = freshBrowser()
  atUpgrade(environment.name, (_, transaction) => {
    const { db } = transaction
    const { createObjectStore } = db
    db.createObjectStore = (name, options) => {
      // The last thing that is done: what comes now is the end of the transaction.
      if (name === 'copyPieces') {
        queueMicrotask(() => Reflect.apply(Reflect.get(transaction, '_abort'), transaction, ['QuotaExceededError']))
      }
      return Reflect.apply(createObjectStore, db, [name, options])
    }
  })
  const store = await openStore(environment)
  expect([store.isLasting, store.reason?.why]).toEqual([false, 'quota'])
})

describe('that the browser has thrown all away is known', () => {
  /** As Chromium tells it to the first who opens anything. */
  const loseAll = (name: string, andAlso: (transaction: IDBTransaction) => void = () => {}) => {
    const { open } = indexedDB
    indexedDB.open = (...given) => {
      const request: IDBOpenDBRequest = Reflect.apply(open, indexedDB, given)
      request.addEventListener('upgradeneeded', (event) => Reflect.set(event, 'dataLoss', 'total'))
      return request
    }
    atUpgrade(name, (_, transaction) => andAlso(transaction))
  }

  test('from the store that is begun in its place', async () => {
    const environment = freshBrowser()
    loseAll(environment.name)
    const store = await openTab(environment)
    expect([store.isEmptied, await store.list()]).toEqual([true, []])
  })

  test('also where none can be begun', async () => {
    const environment = freshBrowser()
    loseAll(environment.name, (transaction) => transaction.abort())
    const store = await openStore(environment)
    expect([store.isLasting, store.isEmptied]).toEqual([false, true])
  })
})

describe('a browser that goes on in the log that it finds', () => {
  test('is made to begin a fresh one before a migration, which then is done as any', async () => {
    const environment = freshBrowser({ reusesLog: true })
    const { name } = environment
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => {
        request.result
          .createObjectStore('dossiers', { keyPath: 'id' })
          .put({ id: 'river', title: 'River', origin: 'own' })
        request.result.createObjectStore('entries', { keyPath: ['dossier', 'id', 'act'] })
      }
      request.onsuccess = () => resolve(request.result)
    })
    old.close()
    const store = await openTab(environment)
    expect((await store.list()).map(({ id }) => id)).toEqual(['river'])
    expect((await indexedDB.databases()).map((one) => one.name)).toEqual([name])
  })

  test('writes also where another tab holds on to what that is done by', async () => {
    const environment = freshBrowser({ reusesLog: true })
    const held = await openRaw(`${environment.name} (empty)`)
    const store = await openTab(environment)
    await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
    expect(await store.list()).toHaveLength(1)
    held.close()
  })

  test('writes also where that cannot be done', async () => {
    const environment = freshBrowser({ reusesLog: true })
    atUpgrade(`${environment.name} (empty)`, (_, transaction) => transaction.abort())
    const store = await openTab(environment)
    await store.import('river', importedWith(1), { title: 'River', origin: 'own' })
    expect(await store.list()).toHaveLength(1)
  })
})

/** The database as something else holds it open. */
const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

test('a newer form on disk is read and not written, with the reason', async () => {
  const environment = freshBrowser()
  const old = await openTab(environment)
  await old.import('river', importedWith(2), { title: 'River', origin: 'own' })
  const told = vi.fn()
  old.subscribe(told)
  const newer = await openRaw(environment.name, schemaVersion + 1)
  expect(told).toHaveBeenCalledWith({ type: 'readOnly', reason: expect.objectContaining({ why: 'newer' }) })
  newer.close()

  const later = await openStore(environment)
  for (const store of [old, later]) {
    expect([store.isLasting, store.isReadOnly, store.reason?.why]).toEqual([true, true, 'newer'])
    expect((await fails(() => store.append('river', [logged('one')]))).why).toBe('newer')
    expect((await fails(() => store.import('bay', importedWith(1), { title: 'Bay', origin: 'own' }))).why).toBe('newer')
    expect((await store.read('river'))?.entries).toEqual(importedWith(2))
    expect(await store.list()).toHaveLength(1)
  }
  later.close()
  const left = await openRaw(environment.name)
  expect(left.version).toBe(schemaVersion + 1)
  left.close()
})

test('another tab that holds an older form and does not let go is named as the reason', async () => {
  const environment = freshBrowser()
  const old = await openRaw(environment.name, 1)
  const store = await openStore(environment)
  expect([store.isLasting, store.reason?.why]).toEqual([false, 'blocked'])
  old.close()
  await new Promise((resolve) => setTimeout(resolve, 20))
})

test('what the browser has cleared is said to be gone, and can be kept again from what is on screen', async () => {
  const environment = freshBrowser()
  const store = await openTab(environment)
  await store.import('river', importedWith(2), { title: 'River', origin: 'own' })
  const onScreen = (await store.read('river'))?.entries ?? []
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(environment.name).onsuccess = resolve
  })
  expect(store.isReadOnly).toBe(false)
  expect((await fails(() => store.append('river', [logged('one')]))).why).toBe('gone')
  await store.import('river', onScreen, { title: 'River', origin: 'own' })
  await store.append('river', [logged('one')])
  expect((await store.read('river'))?.entries).toHaveLength(5)
})
