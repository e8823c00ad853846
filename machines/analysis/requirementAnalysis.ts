import type { ElementId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { blockersOf, MOST_SETS, MOST_STEPS } from './blockers.ts'
import { Budget, orNull } from './budget.ts'
import { ChanceReckoner } from './chances.ts'
import { cheapestSets, type Price } from './cheapestSets.ts'
import { combinationsMet } from './combinations.ts'
import { type CountBySize, countBySize } from './countBySize.ts'
import { type ExactModule, exactModules } from './exactModules.ts'
import { listedSets } from './listedSets.ts'
import { mattering } from './mattering.ts'
import { merged } from './merged.ts'
import { ModuleSets } from './moduleSets.ts'
import { type OpenRequirement, openRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Leaf, type Part } from './parts.ts'
import { oddsTogether } from './together.ts'

/**
 * A requirement’s diagrams, made once and asked for everything. What takes more than the budget is null, never a guess:
 * by default 24 million operations on nodes, some two seconds, and two million nodes a diagram.
 */
export class RequirementAnalysis {
  /** Whether there is nothing left of it. */
  readonly holds: boolean
  /** What it names that does not hold, by rank: as first named. */
  readonly open: readonly Leaf[]
  /** Those of the open elements that it depends on; null where that is not known. */
  readonly mattering: readonly Leaf[] | null
  /** Reckons its odds from those of its open elements; null where it was too hard. */
  readonly reckoner: ChanceReckoner | null
  readonly #requirement: Requirement
  readonly #truthOf: (element: Element) => Truth
  readonly #opened: OpenRequirement
  readonly #modules: readonly ExactModule[]

  constructor(requirement: Requirement, truthOf: (element: Element) => Truth, allowance = new Budget(MOST_STEPS)) {
    this.#requirement = requirement
    this.#truthOf = truthOf
    this.#opened = openRequirement(requirement, truthOf)
    const { root, leaves, partCount } = merged(this.#opened)
    this.holds = root === null
    this.open = leaves
    this.#modules = root === null ? [] : exactModules(gateOf(root, partCount), partCount + 1, allowance)
    this.mattering = mattering(this.#modules, leaves)
    this.reckoner = ChanceReckoner.of(this.#modules, leaves.length)
  }

  /** How many blockers there are of each size; null where they are too many to know. */
  blockerCounts(): CountBySize | null {
    return countBySize(this.#modules)
  }

  /** The first of the blockers, in the order of `blockersOf`; null where even these are too hard to find. */
  blockers(limit = MOST_SETS): ElementId[][] | null {
    const solved = new Map<Part, ModuleSets>()
    let whole: ModuleSets | null = null
    for (const { gate, sets } of this.#modules) {
      if (sets === null) return blockersOf(this.#requirement, this.#truthOf, limit)
      whole = new ModuleSets(sets, solved)
      solved.set(gate, whole)
    }
    if (whole === null) return []
    const last = whole
    return orNull(() => listedSets(last, this.open, limit, new Budget(MOST_STEPS)))
  }

  /**
   * The cheapest blockers, the first `limit` of them: of one cost those with the fewest false elements first, then the
   * most important, then in the order of `blockers`. Where the blockers are too many to know, of the smallest.
   */
  cheapest(priceOf: (leaf: Leaf) => Price, limit: number): readonly (readonly ElementId[])[] {
    const sets = cheapestSets(this.#modules, priceOf, limit)
    if (sets !== null) return sets.map((ranks) => ranks.flatMap((rank) => this.open[rank]?.id ?? []))
    const prices = new Map(this.open.map((leaf) => [leaf.id, priceOf(leaf)]))
    const costOf = (set: readonly ElementId[]) => set.reduce((sum, id) => sum + (prices.get(id)?.cost ?? 0), 0)
    const known = this.blockers() ?? []
    const least = Math.min(...known.map(costOf))
    return known.filter((set) => costOf(set) === least && least < Number.POSITIVE_INFINITY).slice(0, limit)
  }

  /** Of all ways in which the open elements can hold or not, the number of those that meet the requirement. */
  combinationsMet(): bigint | null {
    return combinationsMet(this.#modules, this.open.length)
  }

  /** The odds if elements of one group move together (see `oddsTogether`), from the odds by rank. */
  together(groupOf: (leaf: Leaf) => string | null, odds: ArrayLike<number>): number | null {
    return oddsTogether(this.#opened, groupOf, odds)
  }
}

/** An element by itself, as a gate of one part. */
const gateOf = (root: Part, number: number): Gate => (isGate(root) ? root : { number, needed: 1, parts: [root] })
