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

/** How much work is left to be done: a step is one operation on two nodes of a diagram, some 50 nanoseconds. */
export class Budget {
  steps: number

  constructor(steps: number) {
    this.steps = steps
  }

  /** Throws TooLarge once nothing is left. */
  spend(steps: number): void {
    this.steps -= steps
    if (this.steps < 0) throw new TooLarge()
  }

  /** What comes of some work that may take at most so many steps, or null where it would take more. */
  attempt<T>(most: number, work: (budget: Budget) => T): T | null {
    const own = new Budget(Math.max(0, Math.min(most, this.steps)))
    const given = own.steps
    try {
      return orNull(() => work(own))
    } finally {
      this.steps -= given - Math.max(0, own.steps)
    }
  }
}
