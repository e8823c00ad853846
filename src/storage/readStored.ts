import { mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { entriesIn, type Part } from '../../machines/record/parts.ts'
import { entryOfFirst } from './firstEntry.ts'
import { readPack } from './readPack.ts'
import { runIn } from './readRun.ts'
import type { Damaged, Stored } from './store.ts'

/** Reads what is stored of a dossier bit by bit, be it packs or, in an old copy, single entries. */
export class StoredReader {
  readonly #parts: Part[] = []
  readonly #damaged: Damaged[] = []
  #last = ''
  #isSorted = true

  /** Takes in one thing that is stored, whatever it is. */
  add(stored: unknown): void {
    const run = runIn(stored)
    if (run !== null) {
      this.#push(run, run.first, run.last)
      return
    }
    const first = entryOfFirst(stored)
    if (first !== null) {
      this.#pushEntry(first)
      return
    }
    const unpacked = readPack(stored)
    for (const entry of unpacked.entries) this.#pushEntry(entry)
    this.#damaged.push(...unpacked.damaged)
  }

  /** What could be read so far, with what else is known of it. */
  stored<More extends object>(more: More): Stored & More {
    const [read, damaged] = [this.#parts, this.#damaged]
    // Where each has a higher order than the one before, there is nothing to merge or to sort.
    const parts = this.#isSorted ? read : mergeEntries(entriesIn(read), [])
    let entries: readonly Entry[] | null = null
    return {
      ...more,
      get entries() {
        entries ??= entriesIn(parts)
        return entries
      },
      parts,
      damaged,
      isSound: damaged.length === 0,
    }
  }

  #pushEntry(entry: Entry): void {
    this.#push(entry, entry.order, entry.order)
  }

  #push(part: Part, first: string, last: string): void {
    if (this.#parts.length > 0 && this.#last >= first) this.#isSorted = false
    this.#last = last
    this.#parts.push(part)
  }
}

/** What can be read of all that is stored of a dossier. */
export const readStored = (stored: readonly unknown[]): Stored => readStoredWith(stored, {})

/** The same with what else is known of it. */
export function readStoredWith<More extends object>(stored: readonly unknown[], more: More): Stored & More {
  const reader = new StoredReader()
  for (const one of stored) reader.add(one)
  return reader.stored(more)
}
