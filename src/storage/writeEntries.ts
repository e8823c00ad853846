import { type Entry, isOfFile } from '../../machines/record/entry.ts'
import { lackingEntries } from '../../machines/record/lacking.ts'
import { grown, newRecord, soundRecord } from './dossierRecord.ts'
import { packedBytes } from './packedBytes.ts'
import { type Pack, packsOf } from './packs.ts'
import { readStored } from './readStored.ts'
import { type DossierRecord, keysOf, type WriteTransaction } from './schema.ts'
import { StorageFault } from './storageFault.ts'
import type { Named, Origin } from './store.ts'

/** The record of a dossier. One that has lost it and not its entries gets another; where both are gone, it rejects. */
export async function recordIn(transaction: WriteTransaction, id: string): Promise<DossierRecord> {
  const stored = await transaction.objectStore('dossiers').get(id)
  if (stored !== undefined) return soundRecord(id, stored)
  const packs = await transaction.objectStore('packs').getAll(keysOf(id))
  if (packs.length === 0) throw new StorageFault('gone')
  return { ...soundRecord(id, null), entries: readStored(packs).entries.length, bytes: packedBytes(packs) }
}

/** What was written, and the packs that were not there before. */
export interface Written {
  readonly packs: readonly Pack[]
  readonly entries: readonly Entry[]
}

/** Adds entries to a dossier that is there; one that was removed is back in the library with them. */
export async function writeAppended(
  transaction: WriteTransaction,
  id: string,
  entries: readonly Entry[],
  title: string | undefined,
  now: string,
): Promise<Written> {
  const record = await recordIn(transaction, id)
  const packs = await writePacks(transaction, packsOf(id, entries))
  const after = { ...grown(record, sizeOf(packs, entries, 'own'), now), removed: null }
  await transaction.objectStore('dossiers').put(title === undefined ? after : { ...after, title })
  return { packs, entries }
}

/** Adds what a dossier lacks of these entries; where there is none, all of them. */
export async function writeImported(
  transaction: WriteTransaction,
  id: string,
  entries: readonly Entry[],
  named: Named,
  now: string,
): Promise<Written> {
  const dossiers = transaction.objectStore('dossiers')
  const stored = await dossiers.get(id)
  const present = readStored(await transaction.objectStore('packs').getAll(keysOf(id)))
  const lacking = lackingEntries(present.entries, entries)
  const packs = await writePacks(transaction, packsOf(id, lacking))
  const record = stored === undefined ? newRecord(id, named, now) : soundRecord(id, stored)
  await dossiers.put({ ...grown(record, sizeOf(packs, lacking, named.origin), now), title: named.title, removed: null })
  return { packs, entries: lacking }
}

/** Writes packs that are not there yet, and returns those. */
async function writePacks(transaction: WriteTransaction, packs: Iterable<Pack>): Promise<Pack[]> {
  const store = transaction.objectStore('packs')
  const written: Pack[] = []
  for (const pack of packs) {
    const there = await store.getKey([pack.dossier, pack.key])
    if (there !== undefined) continue
    await store.put(pack)
    written.push(pack)
  }
  return written
}

/**
 * What packs of these entries add to a dossier; their first line is no entry. Of a dossier that was not made here, what
 * came with its file is outside the browser too.
 */
export const sizeOf = (packs: readonly Pack[], entries: readonly Entry[], origin: Origin) => ({
  bytes: packedBytes(packs),
  entries: packs.reduce((sum, { sums }) => sum + sums.length - 1, 0),
  placed: origin === 'own' ? 0 : entries.filter(isOfFile).length,
})
