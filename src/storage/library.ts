import { keptOf, soundRecord } from './dossierRecord.ts'
import { keysOf, type ReadTransaction } from './schema.ts'
import type { Kept } from './store.ts'

/** Every dossier that has a record, and those that have lost theirs but not their entries, by their ids. */
export async function readLibrary(transaction: ReadTransaction): Promise<Kept[]> {
  const ids = await transaction.objectStore('dossiers').getAllKeys()
  const records = await transaction.objectStore('dossiers').getAll()
  const found = new Map(ids.map((id, place) => [id, soundRecord(id, records[place])]))
  let cursor = await transaction.objectStore('packs').openKeyCursor()
  while (cursor) {
    const [dossier] = cursor.key
    if (!found.has(dossier)) found.set(dossier, soundRecord(dossier, null))
    // On to the next dossier, however many packs this one has.
    cursor = await cursor.continue(keysOf(dossier).upper)
  }
  const copies = await transaction.objectStore('copies').getAllKeys()
  const copiesOf = (id: string): number => copies.filter(([dossier]) => dossier === id).length
  return [...found.values()].map((record) => keptOf(record, copiesOf(record.id))).sort((a, b) => (a.id < b.id ? -1 : 1))
}
