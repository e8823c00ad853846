import type { Family } from './family.ts'
import { isGate, type Leaf, type Part } from './parts.ts'
import { Branch, noSets, onlyEmptySet, ProductStream, type SetStream, StreamUpTo, UnionStream } from './setStream.ts'

/** Which sets of a family are meant: those without a false element, those with one, or all. */
export const WITHOUT_FALSE = 0
export const WITH_FALSE = 1
export const EITHER = 2
export type Kind = typeof WITHOUT_FALSE | typeof WITH_FALSE | typeof EITHER

const NONE = 2 ** 30

/** The sets of a module in elements, those of the modules within it put in. */
export class ModuleSets {
  /** The first and the last rank of its elements. */
  readonly firstRank: number
  readonly lastRank: number
  readonly #family: Family
  readonly #within: ReadonlyMap<Part, ModuleSets>
  /** By kind, and by node: how many elements its sets have at least. */
  readonly #least: readonly [Int32Array, Int32Array, Int32Array]
  /** By node: the first rank that its sets have. */
  readonly #firstRanks: Int32Array
  readonly #streams = new Map<number, SetStream>()

  constructor(family: Family, within: ReadonlyMap<Part, ModuleSets>) {
    const nodes = Math.max(family.root + 1, 2)
    this.#family = family
    this.#within = within
    this.#least = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)]
    this.#firstRanks = new Int32Array(nodes)
    let [first, last] = [NONE, -1]
    for (const variable of family.variables) {
      first = Math.min(first, this.#firstOf(variable))
      last = Math.max(last, this.#lastOf(variable))
    }
    this.firstRank = first
    this.lastRank = last
    this.#boundNodes()
  }

  /** What a set of a kind has at least. */
  least(kind: Kind): number {
    const { root, knownUpTo } = this.#family
    return Math.min(this.#least[kind][root]!, knownUpTo + 1, NONE)
  }

  /** Its sets of a kind, in order. */
  stream(kind: Kind): SetStream {
    const { root, knownUpTo } = this.#family
    const known = this.#streamAt(root, kind)
    return knownUpTo < NONE ? new StreamUpTo(known, knownUpTo) : known
  }

  #boundNodes(): void {
    const { root, level, low, high, variables } = this.#family
    const [clean, tainted, either] = this.#least
    const ranks = this.#firstRanks
    for (const column of this.#least) column[0] = NONE
    tainted[1] = NONE
    ranks.fill(NONE, 0, 2)
    for (let node = 2; node <= root; node += 1) {
      const variable = variables[level[node]!]!
      const [without, rest] = [low[node]!, high[node]!]
      const own = this.#leastOf(variable)
      clean[node] = Math.min(clean[without]!, own[WITHOUT_FALSE] + clean[rest]!, NONE)
      either[node] = Math.min(either[without]!, own[EITHER] + either[rest]!, NONE)
      const taintedRest = Math.min(own[WITH_FALSE] + either[rest]!, own[WITHOUT_FALSE] + tainted[rest]!)
      tainted[node] = Math.min(tainted[without]!, taintedRest, NONE)
      ranks[node] = Math.min(this.#firstOf(variable), ranks[without]!, ranks[rest]!)
    }
  }

  #leastOf(variable: Part): readonly [number, number, number] {
    const module = this.#within.get(variable)
    if (module !== undefined) return [module.least(WITHOUT_FALSE), module.least(WITH_FALSE), module.least(EITHER)]
    return !isGate(variable) && variable.isFalse ? [NONE, 1, 1] : [1, NONE, 1]
  }

  #firstOf(variable: Part): number {
    return isGate(variable) ? (this.#within.get(variable)?.firstRank ?? NONE) : variable.rank
  }

  #lastOf(variable: Part): number {
    return isGate(variable) ? (this.#within.get(variable)?.lastRank ?? -1) : variable.rank
  }

  #streamAt(node: number, kind: Kind): SetStream {
    if (this.#least[kind][node] === NONE) return noSets
    if (node === 1) return onlyEmptySet
    const key = 3 * node + kind
    const known = this.#streams.get(key)
    if (known !== undefined) return known
    const stream = this.#unionAt(node, kind)
    this.#streams.set(key, stream)
    return stream
  }

  #unionAt(node: number, kind: Kind): SetStream {
    const { level, low, high, variables } = this.#family
    const variable = variables[level[node]!]!
    const without = low[node]!
    const branches = isGate(variable)
      ? this.#withModule(variable, high[node]!, kind)
      : this.#withLeaf(variable, high[node]!, kind)
    const least = this.#least[kind][without]!
    if (least === NONE) return new UnionStream(branches, false)
    branches.push(new Branch(least, () => this.#streamAt(without, kind)))
    return new UnionStream(branches, this.#lastOf(variable) < this.#firstRanks[without]!)
  }

  #withLeaf({ rank, isFalse }: Leaf, rest: number, kind: Kind): Branch[] {
    if (isFalse && kind === WITHOUT_FALSE) return []
    const restKind = isFalse ? EITHER : kind
    const least = this.#least[restKind][rest]!
    return least === NONE ? [] : [new Branch(least + 1, () => this.#streamAt(rest, restKind), rank)]
  }

  #withModule(variable: Part, rest: number, kind: Kind): Branch[] {
    if (kind !== WITH_FALSE) return this.#withKinds(variable, kind, rest, kind)
    return [
      ...this.#withKinds(variable, WITH_FALSE, rest, EITHER),
      ...this.#withKinds(variable, WITHOUT_FALSE, rest, WITH_FALSE),
    ]
  }

  #withKinds(variable: Part, kind: Kind, rest: number, restKind: Kind): Branch[] {
    const module = this.#within.get(variable)
    if (module === undefined) return []
    const least = module.least(kind) + this.#least[restKind][rest]!
    if (least >= NONE) return []
    const isInOrder = module.lastRank < this.#firstRanks[rest]!
    const open = () => new ProductStream(module.stream(kind), this.#streamAt(rest, restKind), least, isInOrder)
    return [new Branch(least, open)]
  }
}
