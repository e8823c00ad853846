import type { StorageEnvironment } from './environment.ts'
import { openIndexedDb } from './indexedDb.ts'
import { createMemoryStore } from './memory.ts'
import { faultOfOpening } from './storageFault.ts'
import type { DossierStore } from './store.ts'

/** The store over IndexedDB; where that cannot be opened, one in memory that says why. Never rejects. */
export async function openStore(environment: StorageEnvironment): Promise<DossierStore> {
  try {
    return await openIndexedDb(environment)
  } catch (error) {
    return createMemoryStore(environment.now, faultOfOpening(error))
  }
}
