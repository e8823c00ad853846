import { wordsOf } from './words.ts'
import { wordsInOrder } from './wordsInOrder.ts'

/** How many texts one step of the building takes in: a few milliseconds. */
const STEP = 500
/** How many places of words one step puts one behind the other. */
const PLACES = 100_000

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

  private constructor(count: number, words: readonly string[], starts: Int32Array, places: Int32Array) {
    this.#words = words
    this.#starts = starts
    this.#places = places
    this.#holds = new Uint8Array(count)
  }

  /** Indexes so many texts, stopping after each step of the work. */
  static *build(count: number, textOf: (place: number) => string): Generator<void, WordIndex> {
    const placesOf = new Map<string, number[]>()
    let total = 0
    for (let place = 0; place < count; place += 1) {
      if (place % STEP === STEP - 1) yield
      for (const word of wordsOf(textOf(place))) {
        const places = placesOf.get(word)
        if (places?.at(-1) === place) continue
        if (places === undefined) placesOf.set(word, [place])
        else places.push(place)
        total += 1
      }
    }
    yield
    const words = yield* wordsInOrder(placesOf.keys())
    const starts = new Int32Array(words.length + 1)
    const all = new Int32Array(total)
    let end = 0
    let pause = PLACES
    for (const [number, word] of words.entries()) {
      const places = placesOf.get(word) ?? []
      all.set(places, end)
      // What has been taken over is not needed twice.
      placesOf.delete(word)
      end += places.length
      starts[number + 1] = end
      if (end < pause) continue
      pause = end + PLACES
      yield
    }
    return new WordIndex(count, words, starts, all)
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
    // Counted first: a list of all places at each key would soon have the browser clear away.
    let count = 0
    for (const held of holds) if (held === wanted.length) count += 1
    const found = new Int32Array(count)
    for (let place = 0, next = 0; next < count; place += 1) {
      if (holds[place] !== wanted.length) continue
      found[next] = place
      next += 1
    }
    return found
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
