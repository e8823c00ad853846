import type { RecordIndex } from './RecordIndex.ts'

/** What the row of the draft is known by. */
export const DRAFT_KEY = -1

/**
 * The numbers by which a list knows its rows, by the place of their entries: a development keeps its number when the
 * record changes. A list asks for the keys of all its rows at every turn, which is several times slower with texts.
 */
export class RowKeys {
  readonly #numbers = new Map<string, number>()
  readonly #known = new WeakMap<RecordIndex, Int32Array>()

  /** The keys of the entries of a record. */
  of(index: RecordIndex): Int32Array {
    const keys =
      this.#known.get(index) ?? Int32Array.from(index.entries, ({ development }) => this.#key(development.id))
    this.#known.set(index, keys)
    return keys
  }

  #key(id: string): number {
    const known = this.#numbers.get(id) ?? this.#numbers.size
    this.#numbers.set(id, known)
    return known
  }
}
