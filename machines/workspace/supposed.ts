import type { Step } from '../dossier.ts'
import { isSame } from './same.ts'

export type Steps = readonly Step[]

/** The steps of a what-if, and those that undo and redo lead to: the next one last. */
export interface Supposed {
  readonly steps: Steps
  readonly past: readonly Steps[]
  readonly future: readonly Steps[]
}

/** A what-if as an address gives it, as if its steps had been taken one after another. */
export const supposedFrom = (steps: Steps): Supposed => ({
  steps,
  past: steps.map((_, place) => steps.slice(0, place)),
  future: [],
})

/** A new change to the steps; what had been undone is given up. */
export const changed = ({ steps, past }: Supposed, next: Steps): Supposed => ({
  steps: next,
  past: [...past, steps],
  future: [],
})

/** Takes the last change back; the same where there is none. */
export function undone(supposed: Supposed): Supposed {
  const steps = supposed.past.at(-1)
  if (steps === undefined) return supposed
  return { steps, past: supposed.past.slice(0, -1), future: [...supposed.future, supposed.steps] }
}

/** Makes the change that was last taken back once more; the same where there is none. */
export function redone(supposed: Supposed): Supposed {
  const steps = supposed.future.at(-1)
  if (steps === undefined) return supposed
  return { steps, past: [...supposed.past, supposed.steps], future: supposed.future.slice(0, -1) }
}

/** The what-if of an address that one comes back to: the history is kept where it leads there, unless nothing is left. */
export function revisited(supposed: Supposed, steps: Steps): Supposed {
  if (steps.length === 0) return supposedFrom(steps)
  if (isSame(steps, supposed.steps)) return supposed
  if (isSame(steps, supposed.past.at(-1))) return undone(supposed)
  return isSame(steps, supposed.future.at(-1)) ? redone(supposed) : supposedFrom(steps)
}
