import type { Diagram } from './diagram.ts'
import type { ExactModule } from './exactModules.ts'
import { isGate, type Leaf, type Part } from './parts.ts'

/** What an element costs, and what tells sets of one cost apart. */
export interface Price {
  /** Infinite where it cannot be had. */
  readonly cost: number
  readonly isFalse: boolean
  /** The more the better. */
  readonly importance: number
}

/** A set with what it costs, its ranks in order. */
interface Offer {
  readonly refused: number
  readonly importance: number
  readonly ranks: readonly number[]
}

const NOTHING: Offer = { refused: 0, importance: 0, ranks: [] }

/** Those of one cost: the fewest false elements first, then the most important, then the smallest, then by rank. */
function compare(a: Offer, b: Offer): number {
  const at = a.ranks.findIndex((rank, place) => rank !== b.ranks[place])
  return (
    a.refused - b.refused ||
    b.importance - a.importance ||
    a.ranks.length - b.ranks.length ||
    (at < 0 ? 0 : a.ranks[at]! - b.ranks[at]!)
  )
}

/**
 * Of the least sets of a requirement the cheapest, the first `limit` of them in the order above, as ranks. None where
 * each has something that cannot be had; null where the sets were too many to know.
 */
export function cheapestSets(
  modules: readonly ExactModule[],
  priceOf: (leaf: Leaf) => Price,
  limit: number,
): readonly (readonly number[])[] | null {
  const known = new Map<Part, Cheapest>()
  let last: Cheapest = { cost: Number.POSITIVE_INFINITY, offers: [] }
  for (const { gate, sets } of modules) {
    if (sets === null) return null
    const own = sets.variables.map((variable) => known.get(variable) ?? ofElement(variable, priceOf))
    last = cheapestIn(sets, own, limit)
    known.set(gate, last)
  }
  return last.offers.map(({ ranks }) => ranks)
}

interface Cheapest {
  readonly cost: number
  readonly offers: readonly Offer[]
}

function ofElement(part: Part, priceOf: (leaf: Leaf) => Price): Cheapest {
  if (isGate(part)) return { cost: Number.POSITIVE_INFINITY, offers: [] }
  const { cost, isFalse, importance } = priceOf(part)
  return { cost, offers: [{ refused: isFalse ? 1 : 0, importance, ranks: [part.rank] }] }
}

/** By node the least cost, and from the root down which nodes that cost leads to; only for these sets are put together. */
function cheapestIn({ level, low, high, root }: Diagram, own: readonly Cheapest[], limit: number): Cheapest {
  const least = new Float64Array(Math.max(root + 1, 2)).fill(Number.POSITIVE_INFINITY)
  least[1] = 0
  for (let node = 2; node <= root; node += 1) {
    least[node] = Math.min(least[low[node]!]!, own[level[node]!]!.cost + least[high[node]!]!)
  }
  const cost = least[root]!
  if (cost === Number.POSITIVE_INFINITY) return { cost, offers: [] }
  const isWanted = new Uint8Array(least.length)
  isWanted[root] = 1
  const isWith = (node: number) => own[level[node]!]!.cost + least[high[node]!]! === least[node]
  const isWithout = (node: number) => least[low[node]!] === least[node]
  for (let node = root; node > 1; node -= 1) {
    if (isWanted[node] === 0) continue
    if (isWith(node)) isWanted[high[node]!] = 1
    if (isWithout(node)) isWanted[low[node]!] = 1
  }
  const offers: Offer[][] = [[], [NOTHING]]
  for (let node = 2; node <= root; node += 1) {
    if (isWanted[node] === 0) continue
    const withIt = isWith(node) ? joined(own[level[node]!]!.offers, offers[high[node]!]!) : []
    const without = isWithout(node) ? offers[low[node]!]! : []
    offers[node] = [...withIt, ...without].sort(compare).slice(0, limit)
  }
  return { cost, offers: offers[root]! }
}

const joined = (some: readonly Offer[], others: readonly Offer[]): Offer[] =>
  some.flatMap((one) =>
    others.map((other) => ({
      refused: one.refused + other.refused,
      importance: one.importance + other.importance,
      ranks: inOrder(one.ranks, other.ranks),
    })),
  )

/** Mostly the one list ends before the other begins: then nothing is to be sorted. */
function inOrder(some: readonly number[], others: readonly number[]): readonly number[] {
  const both = [...some, ...others]
  const isInOrder = others.length === 0 || (some.at(-1) ?? -1) < others[0]!
  return isInOrder ? both : both.sort((a, b) => a - b)
}
