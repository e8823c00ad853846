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

test('where the browser itself breaks off a migration, that is why it does not open, and nothing more', async () => {
  const environment = freshBrowser()
  const { open } = indexedDB
  indexedDB.open = (...given) => {
    const request: IDBOpenDBRequest = Reflect.apply(open, indexedDB, given)
    // It comes after what is done at the upgrade: by then that has begun, and waits.
    queueMicrotask(() => request.addEventListener('upgradeneeded', () => request.transaction?.abort()))
    return request
  }
  const store = await openStore(environment)
  expect([store.isLasting, store.reason?.why]).toEqual([false, 'unknown'])
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
