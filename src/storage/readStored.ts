import { mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { entryOfFirst } from './firstEntry.ts'
import { readPack } from './readPack.ts'
import type { Damaged, Stored } from './store.ts'

/** What can be read of all that is stored of a dossier, be it packs or, in an old copy, single entries. */
export function readStored(stored: readonly unknown[]): Stored {
  const entries: Entry[] = []
  const damaged: Damaged[] = []
  for (const one of stored) {
    const first = entryOfFirst(one)
    if (first !== null) {
      entries.push(first)
      continue
    }
    const unpacked = readPack(one)
    for (const entry of unpacked.entries) entries.push(entry)
    damaged.push(...unpacked.damaged)
  }
  return { entries: isSorted(entries) ? entries : mergeEntries(entries, []), damaged, isSound: damaged.length === 0 }
}

/** Entries of which each has a higher order than the one before: there is nothing to merge or to sort. */
const isSorted = (entries: readonly Entry[]): boolean =>
  entries.every(({ order }, place) => place === 0 || (entries[place - 1]?.order ?? '') < order)
