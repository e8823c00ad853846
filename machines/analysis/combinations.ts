import type { Diagram } from './diagram.ts'
import type { ExactModule } from './exactModules.ts'
import type { Part } from './parts.ts'

/** In how many ways the elements of a part can hold or not, and in how many of them the part holds. */
interface Ways {
  readonly elements: number
  readonly met: bigint
}

/**
 * Of all ways in which so many open elements can hold or not, the number of those that meet a requirement. Null where
 * a module was too hard.
 */
export function combinationsMet(modules: readonly ExactModule[], elements: number): bigint | null {
  const known = new Map<Part, Ways>()
  let last: Ways = { elements: 0, met: 1n }
  for (const { gate, decision } of modules) {
    if (decision === null) return null
    last = waysOf(decision, known)
    known.set(gate, last)
  }
  return last.met << BigInt(elements - last.elements)
}

function waysOf({ variables, level, low, high, root }: Diagram, known: ReadonlyMap<Part, Ways>): Ways {
  const own = variables.map((variable) => known.get(variable) ?? { elements: 1, met: 1n })
  /** By level: how many elements there are from it on. */
  const from = new Array<number>(own.length + 1).fill(0)
  for (let place = own.length - 1; place >= 0; place -= 1) from[place] = from[place + 1]! + own[place]!.elements
  const levelOf = (node: number): number => (node < 2 ? own.length : level[node]!)
  const met = [0n, 1n]
  /** The ways of a node seen from a level above it: whatever lies between may hold or not. */
  const metFrom = (node: number, place: number): bigint => met[node]! << BigInt(from[place]! - from[levelOf(node)]!)
  for (let node = 2; node <= root; node += 1) {
    const place = level[node]!
    const { elements, met: ways } = own[place]!
    const not = (1n << BigInt(elements)) - ways
    met.push(not * metFrom(low[node]!, place + 1) + ways * metFrom(high[node]!, place + 1))
  }
  return { elements: from[0]!, met: metFrom(root, 0) }
}
