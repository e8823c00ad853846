import { StoredReader } from './readStored.ts'
import { keysOf, type ReadTransaction } from './schema.ts'
import type { Stored } from './store.ts'

/** So many packs are asked for at a time: while they are read here, the browser fetches the next. */
const AT_A_TIME = 8

/** What is stored of a dossier, with the keys of its packs. */
export interface ReadPacks {
  readonly keys: readonly string[]
  readonly stored: Stored
}

/** Reads all packs of a dossier, each as it comes. */
export async function readAll(transaction: ReadTransaction, id: string): Promise<ReadPacks> {
  const packs = transaction.objectStore('packs')
  const keys = await packs.getAllKeys(keysOf(id))
  const reader = new StoredReader()
  const coming: Promise<void>[] = []
  for (let at = 0; at < keys.length; at += AT_A_TIME) {
    const [first, last] = [keys[at], keys[Math.min(at + AT_A_TIME, keys.length) - 1]]
    // The requests of one transaction are answered in the order in which they were made.
    const part = packs.getAll(IDBKeyRange.bound(first, last)).then((found) => {
      for (const pack of found) reader.add(pack)
    })
    coming.push(part)
  }
  await Promise.all(coming)
  return { keys: keys.map(([, key]) => key), stored: reader.stored }
}
