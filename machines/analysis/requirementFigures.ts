import type { Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { Budget, MOST_STEPS_EXACT } from './budget.ts'
import { ChanceReckoner } from './chances.ts'
import { combinationsMet } from './combinations.ts'
import { type CountBySize, countBySize } from './countBySize.ts'
import { type ExactModule, exactModules } from './exactModules.ts'
import { mattering } from './mattering.ts'
import { merged } from './merged.ts'
import { type OpenRequirement, openRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Leaf, type Part } from './parts.ts'

/**
 * A requirement’s diagrams, made once and asked for every figure. What takes more than the budget is null, never a guess:
 * by default 12 million operations on nodes, and two million nodes a diagram.
 */
export class RequirementFigures {
  /** Whether there is nothing left of it. */
  readonly holds: boolean
  /** What it names that does not hold, by rank: as first named. */
  readonly open: readonly Leaf[]
  /** Those of the open elements that it depends on; null where that is not known. */
  readonly mattering: readonly Leaf[] | null
  /** Reckons its odds from those of its open elements; null where it was too hard. */
  readonly reckoner: ChanceReckoner | null
  readonly requirement: Requirement
  readonly truthOf: (element: Element) => Truth
  /** Its modules, each after those within it. */
  readonly modules: readonly ExactModule[]
  /** What is left of it, in its own gates. */
  readonly opened: OpenRequirement

  constructor(
    requirement: Requirement,
    truthOf: (element: Element) => Truth,
    allowance = new Budget(MOST_STEPS_EXACT),
  ) {
    this.requirement = requirement
    this.truthOf = truthOf
    this.opened = openRequirement(requirement, truthOf)
    const { root, leaves, partCount } = merged(this.opened)
    this.holds = root === null
    this.open = leaves
    this.modules = root === null ? [] : exactModules(gateOf(root, partCount), partCount + 1, allowance)
    this.mattering = mattering(this.modules, leaves)
    this.reckoner = ChanceReckoner.of(this.modules, leaves.length)
  }

  /** How many blockers there are of each size; null where they are too many to know. */
  blockerCounts(): CountBySize | null {
    return countBySize(this.modules)
  }

  /** Of all ways in which the open elements can hold or not, the number of those that meet the requirement. */
  combinationsMet(): bigint | null {
    return combinationsMet(this.modules, this.open.length)
  }
}

/** An element by itself, as a gate of one part. */
const gateOf = (root: Part, number: number): Gate => (isGate(root) ? root : { number, needed: 1, parts: [root] })
