import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { StorageEnvironment } from '../../src/storage/environment.ts'
import { openIndexedDb } from '../../src/storage/indexedDb.ts'
import type { DossierStore } from '../../src/storage/store.ts'

let browsers = 0
const stores: DossierStore[] = []

/** A browser of its own, with nothing in it. */
export function freshBrowser(more: Partial<StorageEnvironment> = {}): StorageEnvironment {
  globalThis.indexedDB = new IDBFactory()
  browsers += 1
  const name = `parley-${browsers}`
  return {
    name,
    now: () => Date.now(),
    patience: 50,
    reusesLog: false,
    persist: async () => false,
    channel: () => new BroadcastChannel(name),
    onReturn: () => () => {},
    ...more,
  }
}

/** A store that is closed after the test. */
export async function openTab(environment: StorageEnvironment): Promise<DossierStore> {
  const store = await openIndexedDb(environment)
  stores.push(store)
  return store
}

export function closeTabs(): void {
  for (const store of stores.splice(0)) store.close()
}
