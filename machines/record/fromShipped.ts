import { type Counted, countedOf } from './entries.ts'
import { type Entry, isOfFile } from './entry.ts'
import { undoneActs } from './history.ts'
import { thingOf } from './versions.ts'

/** Who wrote what was taken over from a newer version of a dossier that ships. */
export const shipper = 'parley'

/** What a copy of a dossier that ships knows of what shipped. */
export interface FromShipped {
  /** Its entries that say what a version said that ships: the one that the copy began with, or one that was taken over. */
  readonly entries: readonly Entry[]
  /** Whether the copy began with a version that ships. */
  readonly hasOriginal: boolean
  isTheirs(entry: Entry): boolean
  /**
   * What counts of them by themselves. The version that the copy began with counts also where a file that the user opened
   * has undone it; one that was taken over does not where that was undone.
   */
  counted(): Counted
  /** All that the versions said of a thing, the last first. */
  saidOf(thing: string): readonly Entry[]
}

/** `isFromShipped` says whether the copy began with a version that ships, and not with a file that was opened. */
export function fromShipped(copy: readonly Entry[], isFromShipped: boolean): FromShipped {
  const original = isFromShipped ? firstFile(copy) : null
  const isTheirs = ({ author, act }: Entry): boolean => author === shipper || act === original
  const entries = copy.filter(isTheirs)
  return {
    entries,
    hasOriginal: original !== null,
    isTheirs,
    counted() {
      const undone = undoneActs(copy)
      return countedOf(entries.filter(({ act }) => act === original || !undone.has(act)))
    },
    saidOf: (thing) => entries.filter((one) => thingOf(one) === thing).reverse(),
  }
}

/** The act of the file that a copy began with: what came in first, whatever files were opened since. */
function firstFile(copy: readonly Entry[]): string | null {
  let first: Entry | null = null
  for (const entry of copy) {
    if (entry.author === shipper || !isOfFile(entry)) continue
    if (first === null || Date.parse(entry.recorded) < Date.parse(first.recorded)) first = entry
  }
  return first?.act ?? null
}
