import { packedBytes } from './packedBytes.ts'
import { packsOf } from './packs.ts'
import { readPack } from './readPack.ts'
import { readStored } from './readStored.ts'
import { keysOf, pieceKeysOf, type WriteTransaction } from './schema.ts'
import { type Damaged, MOST_COPIES, type Reason } from './store.ts'
import { recordIn } from './writeEntries.ts'

/** Puts a copy of a dossier aside; the last three are kept. `now` is in milliseconds. */
export async function writeCopy(
  transaction: WriteTransaction,
  dossier: string,
  before: Reason,
  now: number,
): Promise<void> {
  const copies = transaction.objectStore('copies')
  const pieces = transaction.objectStore('copyPieces')
  const packs = await transaction.objectStore('packs').getAll(keysOf(dossier))
  const keys = await copies.getAllKeys(keysOf(dossier))
  const [, last] = keys.at(-1) ?? []
  const made = madeAfter(last, now)
  await copies.put({ dossier, made, before, pieces: packs.length })
  for (const [place, pack] of packs.entries()) await pieces.put({ dossier, made, place, pack })
  for (const key of keys.slice(0, Math.max(0, keys.length + 1 - MOST_COPIES))) {
    await copies.delete(key)
    await pieces.delete(pieceKeysOf(...key))
  }
}

/** When a copy counts as made: two of one millisecond are two, and none is earlier than the last, whatever the clock says. */
export function madeAfter(last: string | undefined, now: number): string {
  const time = last === undefined ? now : Math.max(now, Date.parse(last) + 1)
  return new Date(time).toISOString()
}

/** Takes what is damaged out of a dossier, after a copy of the whole was put aside. Returns what that was. */
export async function writeRepaired(
  transaction: WriteTransaction,
  dossier: string,
  now: number,
): Promise<readonly Damaged[]> {
  const store = transaction.objectStore('packs')
  const packs = await store.getAll(keysOf(dossier))
  const record = await recordIn(transaction, dossier)
  const { damaged } = readStored(packs)
  if (damaged.length === 0) return damaged
  await writeCopy(transaction, dossier, 'repair', now)
  for (const pack of packs) {
    const read = readPack(pack)
    if (read.damaged.length === 0) continue
    await store.delete([dossier, pack.key])
    for (const mended of packsOf(dossier, read.entries)) await store.put(mended)
  }
  const kept = await store.getAll(keysOf(dossier))
  const entries = readStored(kept).entries.length
  const placed = Math.min(record.placed, entries)
  await transaction.objectStore('dossiers').put({ ...record, entries, placed, bytes: packedBytes(kept) })
  return damaged
}
