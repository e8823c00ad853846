import type { Connection } from './connection.ts'
import { shown } from './readPack.ts'
import { readStored } from './readStored.ts'
import { keysOf, pieceKeysOf, type ReadTransaction } from './schema.ts'
import { StorageFault } from './storageFault.ts'
import type { Copy, Reason } from './store.ts'

/** The copies of a dossier that were put aside, the latest first; one that cannot be read is among them and says so. */
export async function readCopies(connection: Connection, dossier: string): Promise<Copy[]> {
  const keys = await connection.read(['copies'], (transaction) =>
    transaction.objectStore('copies').getAllKeys(keysOf(dossier)),
  )
  const copies: Copy[] = []
  // Each by itself: one that the browser does not hand out must not take the others with it.
  for (const [, made] of keys.reverse()) {
    const stored = await connection
      .read(['copies', 'copyPieces'], (transaction) => wholeCopy(transaction, dossier, made))
      .catch(nullIfUnreadable)
    if (stored !== undefined) copies.push(copyOf(made, stored))
  }
  return copies
}

/** A copy with its packs, whatever version made it; one that lacks pieces says so where they would be. */
async function wholeCopy(transaction: ReadTransaction, dossier: string, made: string): Promise<unknown> {
  const stored: unknown = await transaction.objectStore('copies').get([dossier, made])
  if (!isObject(stored) || !('pieces' in stored)) return stored
  const pieces = await transaction.objectStore('copyPieces').getAll(pieceKeysOf(dossier, made))
  const packs: unknown[] = pieces.map(({ pack }) => pack)
  const missing = typeof stored.pieces === 'number' ? stored.pieces - packs.length : 0
  return { ...stored, packs: missing > 0 ? [...packs, { missing }] : packs }
}

function nullIfUnreadable(error: unknown): null {
  if (error instanceof StorageFault && (error.why === 'damaged' || error.why === 'unknown')) return null
  throw error
}

/** A copy, with what can be read of what lies there, whatever that is; null is what cannot be had. */
export function copyOf(made: string, stored: unknown): Copy {
  const { before, packs }: { before?: unknown; packs?: unknown } = isObject(stored) ? stored : {}
  const read = readStored(Array.isArray(packs) ? packs : [stored])
  const raw = stored === null ? null : () => `${shown(stored, 2)}\n`
  return { made, before: reasons.get(before) ?? null, raw, ...read }
}

const reasons = new Map<unknown, Reason>([
  ['migration', 'migration'],
  ['repair', 'repair'],
  ['replacement', 'replacement'],
])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
