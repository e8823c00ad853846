/** Thrown where a computation would take more than it may. */
export class TooLarge extends Error {}

/** What comes of some work, or null where it would take more than it may. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

/** What finding the first blockers alone may take, and listing those that are known. */
export const MOST_STEPS = 24_000_000

/**
 * What the parts of one analysis may take: its diagrams, the first blockers where all are too many to know, and what
 * moves together. A step takes 50 nanoseconds while the tables fit into the processor’s cache, and 150 to 300 past that:
 * all of it together some five seconds.
 */
export const MOST_STEPS_EXACT = 12_000_000
export const MOST_STEPS_SMALLEST = 3_000_000
export const MOST_STEPS_TOGETHER = 2 ** 22

/** What one question may take that is answered while one waits: some tenth of a second. */
export const MOST_STEPS_AT_ONCE = 1_000_000

/** How many steps are done between one look and the next: some ten milliseconds. */
export const STRETCH = 2 ** 18

/** Told each time that another stretch of the work is done. */
export type Look = () => void

/** How much work is left to be done: a step is one operation on two nodes of a diagram. */
export class Budget {
  /** What is left up to the next look, and beyond it. */
  #left = 0
  #beyond = 0
  readonly #look: Look | null

  constructor(steps: number, look: Look | null = null) {
    this.#look = look
    this.#set(steps)
  }

  get steps(): number {
    return this.#left + this.#beyond
  }

  /** Throws TooLarge once nothing is left. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) this.#goOn()
  }

  /** What comes of some work that may take at most so many steps, or null where it would take more. */
  attempt<T>(most: number, work: (budget: Budget) => T): T | null {
    const own = new Budget(Math.max(0, Math.min(most, this.steps)), this.#look)
    const given = own.steps
    try {
      return orNull(() => work(own))
    } finally {
      this.#set(this.steps - given + Math.max(0, own.steps))
    }
  }

  #set(steps: number): void {
    this.#left = this.#look === null ? steps : Math.min(steps, STRETCH)
    this.#beyond = steps - this.#left
  }

  /** Looks up, and goes on with the next stretch if there is one. */
  #goOn(): void {
    if (this.steps < 0) throw new TooLarge()
    this.#look?.()
    this.#set(this.steps)
  }
}
