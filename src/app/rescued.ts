import { isRecord } from '../../machines/dossier/containers.ts'
import { isHead } from '../../machines/record/counting.ts'
import { exportText } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { openEntries } from '../../machines/workspace/openLedger.ts'
import type { Stored } from '../storage/store.ts'
import { download } from '../ui/download.ts'
import type { Keeper } from './keeper.ts'

/** Hands out what can be read of a dossier that cannot be opened; rejects where that is nothing now. */
export async function downloadRescued(keeper: Keeper, id: string): Promise<void> {
  const store = await keeper.store
  const stored = await store.read(id)
  if (stored === null) throw new Error(`nothing is stored of ${id}`)
  const listed = (await store.list()).find((one) => one.id === id)
  download(`${id} (what can be read).json`, rescuedText(id, listed?.title ?? id, stored))
}

/**
 * The file of what can be read of a dossier whose head is damaged: one that opens, under the head that can still be had
 * or one that stands in for it; where even that makes no dossier, everything as it lies there.
 */
export function rescuedText(id: string, title: string, { entries, damaged }: Stored): string {
  const standIn = { format: 'parley/1', id, title, timeZone: 'UTC' }
  const others = entries.filter((entry) => !isHead(entry))
  const read = entries.findLast(isHead)?.content
  const { timeZone, ...rest } = isRecord(read) ? read : {}
  for (const head of [{ ...standIn, timeZone, ...rest, id }, { ...standIn, timeZone }, standIn]) {
    const opened = openEntries([headEntry(head), ...others], false)
    if (opened.ok) return exportText(opened.ledger.entries())
  }
  return `${JSON.stringify({ entries, damaged }, null, 2)}\n`
}

const headEntry = (content: object): Entry => ({
  id: 'head:',
  kind: 'head',
  order: '',
  author: '',
  recorded: '',
  act: '',
  content,
})
