import type { RecordEntry } from './entries.ts'
import type { RecordIndex } from './RecordIndex.ts'

/** One row of the list: an entry of the record, or the one that is being logged. */
export type Row = RecordEntry | 'draft'

/** The rows that are listed, newest first. A list of very many costs no more than one of few. */
export class Listing {
  readonly index: RecordIndex
  readonly #found: Int32Array | null
  /** Where the draft stands among them; -1 where there is none. */
  readonly draft: number
  readonly #draftInstant: number

  /** `found` are the places of the entries to be listed; null for all of them. */
  constructor(index: RecordIndex, found: Int32Array | null, draftInstant: number | null) {
    this.index = index
    this.#found = found
    this.#draftInstant = draftInstant ?? Number.NaN
    this.draft = draftInstant === null ? -1 : this.#firstUpTo(draftInstant)
  }

  /** How many entries are listed, the draft apart. */
  get entries(): number {
    return this.#found?.length ?? this.index.entries.length
  }

  get length(): number {
    return this.entries + (this.draft < 0 ? 0 : 1)
  }

  row(number: number): Row | undefined {
    return number === this.draft ? 'draft' : this.index.entries[this.place(number)]
  }

  /** The place of a row's entry in the record; -1 for the draft, and where there is none. */
  place(number: number): number {
    if (number === this.draft) return -1
    return this.#placeOf(this.draft >= 0 && number > this.draft ? number - 1 : number)
  }

  /** The number of the row that shows a development, be it as an earlier version; -1 where none does. */
  numberOf(id: string): number {
    const place = this.index.placeOf(id)
    const number = this.#found === null || place < 0 ? place : placeIn(this.#found, place)
    return this.draft >= 0 && number >= this.draft ? number + 1 : number
  }

  /** The number of the first row that is no later than an instant. */
  firstBy(instant: number): number {
    const number = this.#firstUpTo(instant)
    return this.#draftInstant > instant ? number + 1 : number
  }

  #placeOf(entry: number): number {
    return this.#found === null ? entry : (this.#found[entry] ?? -1)
  }

  /** The number of the first entry that is no later than an instant. */
  #firstUpTo(instant: number): number {
    let low = 0
    let high = this.entries
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.index.entries[this.#placeOf(middle)]?.instant ?? 0) > instant) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Where a number stands in a list in order; -1 where it does not. */
function placeIn(list: Int32Array, wanted: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return list[low] === wanted ? low : -1
}
