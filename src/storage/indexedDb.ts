import type { Entry } from '../../machines/record/entry.ts'
import { Connection } from './connection.ts'
import { writeCopy, writeRepaired } from './copyAside.ts'
import { placedUpTo, soundRecord } from './dossierRecord.ts'
import type { StorageEnvironment } from './environment.ts'
import { beginFreshLog } from './freshLog.ts'
import { readLibrary } from './library.ts'
import { createListeners, type Listeners } from './listeners.ts'
import { notesOver } from './notes.ts'
import { opener } from './openDatabase.ts'
import { readAll } from './readAll.ts'
import { readCopies } from './readCopies.ts'
import { type DossierRecord, keysOf, storeNames } from './schema.ts'
import { SeenPacks } from './seenPacks.ts'
import { StorageFault } from './storageFault.ts'
import type { DossierStore } from './store.ts'
import { createTabs } from './tabs.ts'
import { recordIn, type Written, writeAppended, writeImported } from './writeEntries.ts'

/** The store over IndexedDB, opened. Rejects with a `StorageFault` where it cannot be; one of a newer form is only read. */
export async function openIndexedDb(environment: StorageEnvironment): Promise<DossierStore> {
  try {
    return await openWith(environment, null)
  } catch (error) {
    if (!(error instanceof StorageFault && error.why === 'newer')) throw error
    return openWith(environment, error)
  }
}

async function openWith(environment: StorageEnvironment, reason: StorageFault | null): Promise<DossierStore> {
  const listeners = createListeners()
  const connection = new Connection(
    opener(environment),
    reason,
    {
      readOnly: (why) => listeners.tell({ type: 'readOnly', reason: why }),
      emptied: () => listeners.tell({ type: 'emptied' }),
    },
    environment.reusesLog ? () => beginFreshLog(environment.name) : null,
  )
  await connection.open()
  return storeOver(connection, environment, listeners)
}

/** The stores whose keys begin with a dossier. */
const ofDossiers = ['packs', 'copies', 'copyPieces', 'notes'] as const

function storeOver(connection: Connection, environment: StorageEnvironment, listeners: Listeners): DossierStore {
  const { now } = environment
  const seen = new SeenPacks(connection)
  const instant = (): string => new Date(now()).toISOString()
  let hasAsked = false

  // What cannot be read now is read when the page next comes to the front, and whoever writes is told by that.
  const catchUp = async (id: string): Promise<void> => {
    const entries = await seen.readNew(id).catch(() => [])
    if (entries.length > 0) listeners.tell({ type: 'entries', id, entries })
  }
  const tabs = createTabs(
    environment,
    ({ type, id }) => {
      if (type === 'wrote') void catchUp(id)
      listeners.tell({ type: 'library' })
    },
    () => {
      for (const id of seen.dossiers) void catchUp(id)
      listeners.tell({ type: 'library' })
    },
  )

  const wrote = (id: string, { packs }: Written): void => {
    seen.add(
      id,
      packs.map(({ key }) => key),
    )
    tabs.tell({ type: 'wrote', id })
  }
  const askToPersist = (): void => {
    if (hasAsked) return
    hasAsked = true
    environment.persist().catch(() => false)
  }

  const change = async (id: string, to: (record: DossierRecord) => DossierRecord): Promise<void> => {
    await connection.write(['dossiers', 'packs'], async (transaction) => {
      await transaction.objectStore('dossiers').put(to(await recordIn(transaction, id)))
    })
    tabs.tell({ type: 'library', id })
  }
  return {
    isLasting: true,
    get isReadOnly() {
      return connection.reason !== null
    },
    get reason() {
      return connection.reason
    },
    get isEmptied() {
      return connection.isEmptied
    },
    list: () => connection.read(['dossiers', 'packs', 'copies'], readLibrary),
    async read(id) {
      const [record, { keys, reader }] = await connection.read(['dossiers', 'packs'], (transaction) =>
        Promise.all([transaction.objectStore('dossiers').get(id), readAll(transaction, id)]),
      )
      // What is not there yet may come from another tab, and is waited for too.
      seen.watch(id, keys)
      // What another tab wrote in between has been told before anyone here listened for it.
      void catchUp(id)
      if (record === undefined && keys.length === 0) return null
      const { origin, removed } = soundRecord(id, record)
      return reader.stored({ origin, removed })
    },
    async append(id, entries, title) {
      const work = connection.write(['dossiers', 'packs'], (transaction) =>
        writeAppended(transaction, id, entries, title, instant()),
      )
      wrote(id, await work)
      askToPersist()
    },
    async import(id, entries: readonly Entry[], named) {
      const written = await connection.write(['dossiers', 'packs'], (transaction) =>
        writeImported(transaction, id, entries, named, instant()),
      )
      wrote(id, written)
      if (named.origin === 'own') askToPersist()
      return written.entries
    },
    remove: (id) => change(id, (record) => ({ ...record, removed: record.removed ?? instant() })),
    restore: (id) => change(id, (record) => ({ ...record, removed: null })),
    async erase(id) {
      await connection.write([...storeNames], async (transaction) => {
        const stored = await transaction.objectStore('dossiers').get(id)
        if (stored === undefined || stored.removed === null) return
        await transaction.objectStore('dossiers').delete(id)
        for (const name of ofDossiers) await transaction.objectStore(name).delete(keysOf(id))
      })
      tabs.tell({ type: 'library', id })
    },
    notePlaced: (id, entries) => change(id, (record) => placedUpTo(record, entries)),
    ...notesOver(connection),
    putAside: (id, before) =>
      connection.write(['packs', 'copies', 'copyPieces'], (transaction) => writeCopy(transaction, id, before, now())),
    copies: (id) => readCopies(connection, id),
    repair: (id) =>
      connection.write(['dossiers', 'packs', 'copies', 'copyPieces'], (transaction) =>
        writeRepaired(transaction, id, now()),
      ),
    subscribe: listeners.subscribe,
    close() {
      tabs.close()
      connection.close()
    },
  }
}
