import type { Part } from './parts.ts'

/**
 * A decision diagram by columns, with what can be reached alone: a node has the level of its variable, and the nodes for
 * when that does not hold (`low`) and when it does (`high`). It comes after both. Nodes 0 and 1 are the ends.
 */
export interface Diagram {
  /** By level. */
  readonly variables: readonly Part[]
  readonly level: ArrayLike<number>
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
  readonly root: number
}

/** The nodes that a root leads to, by themselves and numbered anew. */
export function reached({ variables, level, low, high, root }: Diagram): Diagram {
  const number = new Int32Array(Math.max(root + 1, 2))
  number[root] = 1
  let count = root > 1 ? 1 : 0
  for (let node = root; node > 1; node -= 1) {
    if (number[node] === 0) continue
    for (const next of [low[node]!, high[node]!]) {
      if (next > 1 && number[next] === 0) count += 1
      number[next] = 1
    }
  }
  const columns = [new Int32Array(count + 2), new Int32Array(count + 2), new Int32Array(count + 2)] as const
  const [levels, lows, highs] = columns
  levels.fill(-1, 0, 2)
  number[0] = 0
  number[1] = 1
  let last = 1
  for (let node = 2; node <= root; node += 1) {
    if (number[node] === 0) continue
    last += 1
    number[node] = last
    levels[last] = level[node]!
    lows[last] = number[low[node]!]!
    highs[last] = number[high[node]!]!
  }
  return { variables, level: levels, low: lows, high: highs, root: number[root]! }
}
