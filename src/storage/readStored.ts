import { mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import { entriesIn, type Part } from '../../machines/record/parts.ts'
import { type Deflation, isDeflated, loadDeflation } from './deflation.ts'
import { entryOfFirst } from './firstEntry.ts'
import { readPack } from './readPack.ts'
import { entryRunOf, type KeptRun, runIn } from './readRun.ts'
import type { Damaged, Stored } from './store.ts'

/** One thing that is stored of a dossier, be it a pack or, in an old copy, a single entry: looked at as far as it can be at once. */
type Taken = KeptRun | { readonly stored: unknown }

const takenOf = (stored: unknown): Taken => runIn(stored) ?? { stored }

/** Reads what is stored of a dossier as it comes. */
export class StoredReader {
  readonly #taken: Taken[] = []
  #deflation: Promise<Deflation> | null = null

  /** Takes in one thing that is stored, whatever it is. */
  add(stored: unknown): void {
    if (this.#deflation === null && isDeflated(stored)) {
      this.#deflation = loadDeflation()
      // Nobody may ask for it in the end.
      this.#deflation.catch(() => {})
    }
    this.#taken.push(takenOf(stored))
  }

  /** What could be read so far, with what else is known of it. Rejects with a `StorageFault` where what inflates it cannot be had. */
  async stored<More extends object>(more: More): Promise<Stored & More> {
    return storedOf(this.#taken, await this.#deflation, more)
  }
}

/** What can be read of all that is stored of a dossier; `deflation` is null where none of it is deflated. */
export const readStored = (stored: readonly unknown[], deflation: Deflation | null): Stored =>
  readStoredWith(stored, deflation, {})

/** The same with what else is known of it. */
export const readStoredWith = <More extends object>(
  stored: readonly unknown[],
  deflation: Deflation | null,
  more: More,
): Stored & More => storedOf(stored.map(takenOf), deflation, more)

function storedOf<More extends object>(
  taken: readonly Taken[],
  deflation: Deflation | null,
  more: More,
): Stored & More {
  const read = new InOrder()
  const damaged: Damaged[] = []
  for (const one of taken) {
    if ('text' in one) {
      read.push(entryRunOf(one, deflation), one.first, one.last)
      continue
    }
    const first = entryOfFirst(one.stored)
    const unpacked = first === null ? readPack(one.stored, deflation) : { entries: [first], damaged: [] }
    for (const entry of unpacked.entries) read.push(entry, entry.order, entry.order)
    damaged.push(...unpacked.damaged)
  }
  const parts = read.sorted()
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

/** Parts of a record, with the orders of the first and the last entry of each. */
class InOrder {
  readonly #parts: Part[] = []
  #last = ''
  #isSorted = true

  push(part: Part, first: string, last: string): void {
    if (this.#parts.length > 0 && this.#last >= first) this.#isSorted = false
    this.#last = last
    this.#parts.push(part)
  }

  /** Where each has a higher order than the one before, there is nothing to merge or to sort. */
  sorted(): readonly Part[] {
    return this.#isSorted ? this.#parts : mergeEntries(entriesIn(this.#parts), [])
  }
}
