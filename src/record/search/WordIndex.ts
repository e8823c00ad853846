import { wordsOf } from './words.ts'

/** How many texts one step of the building takes in: a few milliseconds. */
const STEP = 500

/**
 * Which of many texts hold which words. The words stand in order, each with the places of its texts behind those of the
 * word before it: so all words that begin alike are one stretch, and a search reads numbers only.
 */
export class WordIndex {
  readonly #words: readonly string[]
  /** Where each word's places begin; one more for the end. */
  readonly #starts: Int32Array
  readonly #places: Int32Array
  /** By place: how many words of the search its text holds so far. */
  readonly #holds: Uint8Array

  private constructor(count: number, placesOf: ReadonlyMap<string, readonly number[]>) {
    this.#words = [...placesOf.keys()].sort()
    this.#starts = new Int32Array(this.#words.length + 1)
    this.#words.forEach((word, number) => {
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + (placesOf.get(word)?.length ?? 0)
    })
    this.#places = new Int32Array(this.#starts.at(-1) ?? 0)
    this.#words.forEach((word, number) => {
      this.#places.set(placesOf.get(word) ?? [], this.#starts[number])
    })
    this.#holds = new Uint8Array(count)
  }

  /** Indexes so many texts, stopping after each step of the work. */
  static *build(count: number, textOf: (place: number) => string): Generator<void, WordIndex> {
    const placesOf = new Map<string, number[]>()
    for (let place = 0; place < count; place += 1) {
      if (place % STEP === STEP - 1) yield
      for (const word of wordsOf(textOf(place))) {
        const places = placesOf.get(word)
        if (places === undefined) placesOf.set(word, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    }
    yield
    return new WordIndex(count, placesOf)
  }

  /** The places, in order, of the texts in which each word of a query begins some word; null for a query without words. */
  find(query: string): Int32Array | null {
    const wanted = [...new Set(wordsOf(query))].slice(0, MOST_WORDS)
    if (wanted.length === 0) return null
    const holds = this.#holds.fill(0)
    wanted.forEach((beginning, number) => {
      const from = this.#starts[this.#firstFrom(beginning)] ?? 0
      const to = this.#starts[this.#firstFrom(`${beginning}${LAST}`)] ?? 0
      for (let i = from; i < to; i += 1) {
        const place = this.#places[i] ?? 0
        if (holds[place] === number) holds[place] = number + 1
      }
    })
    const found = new Int32Array(holds.length)
    let count = 0
    for (let place = 0; place < holds.length; place += 1) {
      if (holds[place] === wanted.length) {
        found[count] = place
        count += 1
      }
    }
    return found.slice(0, count)
  }

  /** The number of the first word that is not before a text. */
  #firstFrom(text: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Words of a query beyond these narrow nothing that one could still tell. */
const MOST_WORDS = 32
/** No word holds this unit, and none has a greater one. */
const LAST = '\uffff'
