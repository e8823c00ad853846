import { mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { entryOfFirst } from './firstEntry.ts'
import { readPack } from './readPack.ts'
import type { Damaged, Stored } from './store.ts'

/** Reads what is stored of a dossier bit by bit, be it packs or, in an old copy, single entries. */
export class StoredReader {
  readonly #entries: Entry[] = []
  readonly #damaged: Damaged[] = []
  #isSorted = true

  /** Takes in one thing that is stored, whatever it is. */
  add(stored: unknown): void {
    const first = entryOfFirst(stored)
    if (first !== null) {
      this.#push(first)
      return
    }
    const unpacked = readPack(stored)
    for (const entry of unpacked.entries) this.#push(entry)
    this.#damaged.push(...unpacked.damaged)
  }

  /** What could be read so far. */
  get stored(): Stored {
    const [entries, damaged] = [this.#entries, this.#damaged]
    // Where each has a higher order than the one before, there is nothing to merge or to sort.
    return { entries: this.#isSorted ? entries : mergeEntries(entries, []), damaged, isSound: damaged.length === 0 }
  }

  #push(entry: Entry): void {
    const before = this.#entries.at(-1)
    if (before !== undefined && before.order >= entry.order) this.#isSorted = false
    this.#entries.push(entry)
  }
}

/** What can be read of all that is stored of a dossier. */
export function readStored(stored: readonly unknown[]): Stored {
  const reader = new StoredReader()
  for (const one of stored) reader.add(one)
  return reader.stored
}
