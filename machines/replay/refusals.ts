/**
 * Effects whose event their subject could not take, with the number of the status in which each came. They are kept as
 * plain numbers in one array: a long record may hold tens of thousands.
 */
export class Refusals {
  #packed = new Int32Array(16)
  #length = 0

  /** Notes one more. */
  add(effect: number, status: number): void {
    if (this.#length === this.#packed.length) {
      const longer = new Int32Array(this.#length * 2)
      longer.set(this.#packed)
      this.#packed = longer
    }
    this.#packed[this.#length] = effect * 16 + status
    this.#length += 1
  }

  /** Forgets all. */
  clear(): void {
    this.#length = 0
  }

  /** A copy of what is noted, to be read with `refusedEffect` and `refusedStatus`. */
  toArray(): Int32Array {
    return this.#packed.slice(0, this.#length)
  }
}

export const refusedEffect = (refused: number): number => Math.floor(refused / 16)
export const refusedStatus = (refused: number): number => refused % 16
