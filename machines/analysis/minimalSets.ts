import type { DecisionDiagram } from './decisionDiagram.ts'
import type { SetDiagram } from './setDiagram.ts'

/**
 * The least sets that make a monotone function true: of those with a variable, the ones that do not do without it
 * (Rauzy, 1993; what does without it is a least set already, so that plain difference is enough).
 */
export function minimalSets(diagram: DecisionDiagram, root: number, sets: SetDiagram): number {
  const isBelow = new Uint8Array(root + 2)
  isBelow[root] = 1
  for (let node = root; node > 1; node -= 1) {
    if (isBelow[node] === 0) continue
    isBelow[diagram.low[node]!] = 1
    isBelow[diagram.high[node]!] = 1
  }
  const found = new Int32Array(root + 2)
  found[1] = 1
  for (let node = 2; node <= root; node += 1) {
    if (isBelow[node] === 0) continue
    const low = found[diagram.low[node]!]!
    found[node] = sets.node(diagram.level[node]!, low, sets.without(found[diagram.high[node]!]!, low))
  }
  return found[root]!
}
