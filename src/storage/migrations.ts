import { wrap } from 'idb'
import { soundRecord } from './dossierRecord.ts'
import { entryOfFirst } from './firstEntry.ts'
import { packedBytes } from './packedBytes.ts'
import { inText, type Pack, packsOf } from './packs.ts'
import { shown } from './readPack.ts'
import { type CopyRecord, keysOf } from './schema.ts'

/** What makes one version of the stored form out of the one before it. */
export interface Migration {
  readonly to: number
  /** `now` is an instant. What it throws leaves everything as it was. */
  run(database: IDBDatabase, transaction: IDBTransaction, now: string): Promise<void>
}

/** The version that kept each entry by itself. */
const oneByOne: Migration = {
  to: 1,
  async run(database) {
    database.createObjectStore('dossiers', { keyPath: 'id' })
    database.createObjectStore('entries', { keyPath: ['dossier', 'id', 'act'] })
  },
}

/** Packs entries, counts them, and makes room for copies and notes. */
const packed: Migration = {
  to: 2,
  async run(database, transaction, now) {
    database.createObjectStore('packs', { keyPath: ['dossier', 'key'] })
    database.createObjectStore('copies', { keyPath: ['dossier', 'made'] })
    database.createObjectStore('notes')
    const records: readonly unknown[] = await wrap(transaction.objectStore('dossiers').getAll())
    const ids = await wrap(transaction.objectStore('dossiers').getAllKeys())
    const keys = await wrap(transaction.objectStore('entries').getAllKeys())
    const found = new Map(ids.map((id, place): [string, unknown] => [String(id), records[place]]))
    for (const [id] of keys.filter(Array.isArray)) if (!found.has(id)) found.set(id, null)
    for (const [id, record] of found) {
      const stored: unknown[] = await wrap(transaction.objectStore('entries').getAll(keysOf(id)))
      if (stored.length > 0) {
        const copy: CopyRecord = { dossier: id, made: now, before: 'migration', packs: stored }
        await wrap(transaction.objectStore('copies').put(copy))
      }
      const read = stored.map(entryOfFirst)
      const entries = read.filter((one) => one !== null).sort((a, b) => (a.order < b.order ? -1 : 1))
      const unread = stored.filter((_, place) => read[place] === null)
      const packs = [...packsOf(id, entries), ...unread.map((one, place) => packOfUnread(id, one, place))]
      for (const pack of packs) await wrap(transaction.objectStore('packs').put(pack))
      const migrated = { ...soundRecord(id, record), bytes: packedBytes(packs), entries: entries.length }
      await wrap(transaction.objectStore('dossiers').put(migrated))
    }
    database.deleteObjectStore('entries')
  },
}

/** What could not be read of version 1, so that it is kept, and named as damaged. */
const packOfUnread = (dossier: string, stored: unknown, place: number): Pack => ({
  dossier,
  key: `unread ${place}`,
  format: inText,
  text: shown(stored),
  hash: 0,
  sums: new Float64Array(),
  head: '',
})

/** Makes room for copies in pieces. Those that are there stay as they are, and are read as they were. */
const inPieces: Migration = {
  to: 3,
  async run(database) {
    database.createObjectStore('copyPieces', { keyPath: ['dossier', 'made', 'place'] })
  },
}

/** From here on there are packs whose text is deflated. Those that are there stay as they are, and are read as they were. */
const deflated: Migration = { to: 4, async run() {} }

/** From nothing to the present version, one at a time. */
export const migrations: readonly Migration[] = [oneByOne, packed, inPieces, deflated]

/** Brings a database up from a version; 0 is one that is not there yet. */
export async function migrate(
  database: IDBDatabase,
  transaction: IDBTransaction,
  from: number,
  now: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  for (const step of steps) if (step.to > from) await step.run(database, transaction, now)
}
