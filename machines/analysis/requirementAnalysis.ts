import type { ElementId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { blockersOf, MOST_SETS, MOST_STEPS } from './blockers.ts'
import { Budget, orNull } from './budget.ts'
import { ChanceReckoner } from './chances.ts'
import { combinationsMet } from './combinations.ts'
import { type CountBySize, countBySize } from './countBySize.ts'
import { type ExactModule, exactModules } from './exactModules.ts'
import { listedSets } from './listedSets.ts'
import { mattering } from './mattering.ts'
import { merged } from './merged.ts'
import { ModuleSets } from './moduleSets.ts'
import { openRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Leaf, type Part } from './parts.ts'

/**
 * A requirement’s diagrams, made once and asked for everything. What takes more than the budget is null, never a guess:
 * `steps` operations on nodes (24 million, some two seconds), and two million nodes a diagram.
 */
export class RequirementAnalysis {
  /** What does not hold of it, as first named: by rank. */
  readonly open: readonly Leaf[]
  /** Those of the open elements that it depends on; null where that is not known. */
  readonly mattering: readonly Leaf[] | null
  readonly #requirement: Requirement
  readonly #truthOf: (element: Element) => Truth
  readonly #modules: readonly ExactModule[]
  readonly #reckoner: ChanceReckoner | null

  constructor(requirement: Requirement, truthOf: (element: Element) => Truth, allowance = new Budget(MOST_STEPS)) {
    this.#requirement = requirement
    this.#truthOf = truthOf
    const { root, leaves, partCount } = merged(openRequirement(requirement, truthOf))
    this.open = leaves
    this.#modules = root === null ? [] : exactModules(gateOf(root, partCount), partCount + 1, allowance)
    this.mattering = mattering(this.#modules, leaves)
    this.#reckoner = ChanceReckoner.of(this.#modules, leaves.length)
  }

  /** How many blockers there are of each size. */
  blockerCounts(): CountBySize | null {
    return countBySize(this.#modules)
  }

  /** The first of the blockers, in the order of `blockersOf`. */
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

  /** Of all ways in which the open elements can hold or not, the number of those that meet the requirement. */
  combinationsMet(): bigint | null {
    return combinationsMet(this.#modules, this.open.length)
  }

  /** Reckons its odds from those of its open elements; null where it was too hard. */
  get reckoner(): ChanceReckoner | null {
    return this.#reckoner
  }
}

/** An element by itself, as a gate of one part. */
const gateOf = (root: Part, number: number): Gate => (isGate(root) ? root : { number, needed: 1, parts: [root] })
