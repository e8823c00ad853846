import type { ExactModule } from './exactModules.ts'
import type { Family } from './family.ts'
import type { Part } from './parts.ts'

/** How many sets there are of each size: by size, none of them zero. */
export type CountBySize = ReadonlyMap<number, bigint>

/** How many sets of a size: the size of the first, and from there on. */
interface Sizes {
  readonly from: number
  readonly counts: readonly bigint[]
}

const NO_SETS: Sizes = { from: 0, counts: [] }
const EMPTY_SET: Sizes = { from: 0, counts: [1n] }
const ONE_ELEMENT: Sizes = { from: 1, counts: [1n] }

/**
 * The number of least sets of a requirement by size, from its modules: the sizes of a node are those of `low`, and those
 * of `high` times those of its variable, as polynomials. Null where the sets of a module were too many to know.
 */
export function countBySize(modules: readonly ExactModule[]): CountBySize | null {
  const known = new Map<Part, Sizes>()
  let last = NO_SETS
  for (const { gate, sets } of modules) {
    if (sets === null) return null
    last = sizesOf(sets, known)
    known.set(gate, last)
  }
  const sizes = last.counts.map((count, place): [number, bigint] => [last.from + place, count])
  return new Map(sizes.filter(([, count]) => count > 0n))
}

function sizesOf({ variables, level, low, high, root }: Family, known: ReadonlyMap<Part, Sizes>): Sizes {
  const ofVariables = variables.map((variable) => known.get(variable) ?? ONE_ELEMENT)
  const sizes = [NO_SETS, EMPTY_SET]
  for (let node = 2; node <= root; node += 1) {
    const withIt = times(ofVariables[level[node]!]!, sizes[high[node]!]!)
    sizes.push(plus(sizes[low[node]!]!, withIt))
  }
  return sizes[root]!
}

function plus(a: Sizes, b: Sizes): Sizes {
  if (a.counts.length === 0) return b
  const from = Math.min(a.from, b.from)
  const counts = new Array<bigint>(Math.max(a.from + a.counts.length, b.from + b.counts.length) - from).fill(0n)
  for (const { from: first, counts: some } of [a, b]) {
    for (let place = 0; place < some.length; place += 1) counts[first - from + place]! += some[place]!
  }
  return { from, counts }
}

function times(a: Sizes, b: Sizes): Sizes {
  if (a === ONE_ELEMENT) return { from: b.from + 1, counts: b.counts }
  const counts = new Array<bigint>(Math.max(0, a.counts.length + b.counts.length - 1)).fill(0n)
  for (const [place, one] of a.counts.entries()) {
    for (const [at, other] of b.counts.entries()) counts[place + at]! += one * other
  }
  return { from: a.from + b.from, counts }
}
