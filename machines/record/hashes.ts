const NONE = -1

/** A growing set of hashes, for so many as a long record has: a `Set` takes several times as long. */
export class Hashes {
  readonly #hashes: Float64Array
  /** The place of a hash among the hashes; of those that lead to one slot each takes the next free one. */
  readonly #places: Int32Array
  readonly #mask: number
  #length = 0

  /** `most` is how many there will be at most. */
  constructor(most: number) {
    this.#mask = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1
    this.#hashes = new Float64Array(most)
    this.#places = new Int32Array(this.#mask + 1).fill(NONE)
  }

  /** Adds a hash, as `textHash` makes it. Returns whether it was not there. */
  add(hash: number): boolean {
    let slot = hash & this.#mask
    for (let other = this.#places[slot] ?? NONE; other !== NONE; other = this.#places[slot] ?? NONE) {
      if (this.#hashes[other] === hash) return false
      slot = (slot + 1) & this.#mask
    }
    this.#places[slot] = this.#length
    this.#hashes[this.#length] = hash
    this.#length += 1
    return true
  }
}
