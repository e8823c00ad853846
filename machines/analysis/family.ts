import type { Diagram } from './diagram.ts'
import type { Part } from './parts.ts'

/** Of a family that lacks nothing. */
export const ALL_SIZES = Number.POSITIVE_INFINITY

/**
 * A family of sets as a zero-suppressed diagram. The sets of a node are those of `low`, and those of `high` each with
 * the variable of its level added. Node 0 has no set, node 1 the empty one.
 */
export interface Family extends Diagram {
  /** How many elements sets have at most; those that have more may be missing. */
  readonly knownUpTo: number
}

/** The sets of so many of these variables. */
export function choicesOf(needed: number, variables: readonly Part[]): Family {
  const level = [-1, -1]
  const low = [0, 0]
  const high = [0, 0]
  const withNeed = new Array<number>(needed + 1).fill(0)
  withNeed[0] = 1
  for (let place = variables.length - 1; place >= 0; place -= 1) {
    const least = Math.max(1, needed - place)
    for (let need = Math.min(needed, variables.length - place); need >= least; need -= 1) {
      low.push(withNeed[need]!)
      high.push(withNeed[need - 1]!)
      withNeed[need] = level.push(place) - 1
    }
  }
  return { variables, level, low, high, root: withNeed[needed]!, knownUpTo: ALL_SIZES }
}
