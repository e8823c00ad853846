/** So many of an id's last letters tell most ids apart. */
const LETTERS = 10
const NONE = -1

/**
 * A growing set of ids, for so many as a long record has. It reads the ends of the ids only, and wholes where those are
 * alike: a `Set` takes several times as long, and that is a good part of what opening such a record takes.
 */
export class Ids {
  readonly #ids: string[] = []
  /** The place of an id among the ids, by a hash of its end; of those that are alike each takes the next free slot. */
  readonly #places: Int32Array
  readonly #mask: number

  /** `most` is how many ids there will be at most. */
  constructor(most: number) {
    this.#mask = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1
    this.#places = new Int32Array(this.#mask + 1).fill(NONE)
  }

  /** Adds an id. Returns whether it was not there. */
  add(id: string): boolean {
    const places = this.#places
    let slot = endHash(id) & this.#mask
    for (let other = places[slot] ?? NONE; other !== NONE; other = places[slot] ?? NONE) {
      if (this.#ids[other] === id) return false
      slot = (slot + 1) & this.#mask
    }
    places[slot] = this.#ids.length
    this.#ids.push(id)
    return true
  }
}

function endHash(id: string): number {
  let hash = id.length
  for (let at = Math.max(0, id.length - LETTERS); at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 2654435761)
  }
  return hash ^ (hash >>> 15)
}
