import { unwrap } from 'idb'
import { StoredReader } from './readStored.ts'
import { keysOf, type ReadTransaction } from './schema.ts'

/** The keys of a dossier's packs, and who has read these. */
export interface ReadPacks {
  readonly keys: readonly string[]
  readonly reader: StoredReader
}

/** Reads all packs of a dossier, each as it comes. */
export async function readAll(transaction: ReadTransaction, id: string): Promise<ReadPacks> {
  const packs = transaction.objectStore('packs')
  const keys = await packs.getAllKeys(keysOf(id))
  const reader = new StoredReader()
  await eachValue(unwrap(packs), keys, (pack) => reader.add(pack))
  return { keys: keys.map(([, key]) => key), reader }
}

/**
 * Hands on the values of some keys, in their order. Each is asked for by itself: a browser hands over one at a time faster
 * than several together, and while one is read here, it fetches the next. One promise for all of them costs less than one each.
 */
function eachValue(store: IDBObjectStore, keys: readonly IDBValidKey[], take: (value: unknown) => void): Promise<void> {
  let left = keys.length
  if (left === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    for (const key of keys) {
      const request = store.get(key)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        take(request.result)
        left -= 1
        if (left === 0) resolve()
      }
    }
  })
}
