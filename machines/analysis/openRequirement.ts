import type { ElementId, Requirement } from '../dossier.ts'
import { type Element, type Truth, thresholdOf } from '../requirement.ts'
import { type Leaf, type Part, Parts } from './parts.ts'

/** What is still open of a requirement. */
export interface OpenRequirement {
  /** Null where the requirement holds already. */
  readonly root: Part | null
  /** By rank. */
  readonly leaves: readonly Leaf[]
  /** How many numbers are given. */
  readonly partCount: number
}

/**
 * A requirement without what holds already. Parts that are the same are one; a conjunction inside a conjunction is
 * dissolved, and so is a choice inside a choice; the parts of a gate are in the order of their numbers.
 */
export function openRequirement(requirement: Requirement, truthOf: (element: Element) => Truth): OpenRequirement {
  const reader = new Reader(truthOf)
  return { root: reader.read(requirement), leaves: reader.leaves, partCount: reader.partCount }
}

class Reader {
  readonly leaves: Leaf[] = []
  readonly #truthOf: (element: Element) => Truth
  /** Null for what holds. */
  readonly #leafById = new Map<ElementId, Leaf | null>()
  readonly #parts = new Parts()

  constructor(truthOf: (element: Element) => Truth) {
    this.#truthOf = truthOf
  }

  get partCount(): number {
    return this.#parts.count
  }

  /** All of it is read, also beside what decides it, since an element's rank is where it is first named. */
  read(requirement: Requirement): Part | null {
    if (typeof requirement === 'string') return this.#leaf(requirement, requirement)
    if ('proposal' in requirement) return this.#leaf(requirement.proposal, requirement)
    const threshold = thresholdOf(requirement)
    if (threshold === null) return null
    let { needed } = threshold
    const parts: Part[] = []
    for (const one of threshold.of) {
      const part = this.read(one)
      if (part === null) needed -= 1
      else parts.push(part)
    }
    return needed <= 0 ? null : this.#parts.gate(needed, parts)
  }

  #leaf(id: ElementId, element: Element): Leaf | null {
    const known = this.#leafById.get(id)
    if (known !== undefined) return known
    const truth = this.#truthOf(element)
    const leaf = truth === 'true' ? null : this.#parts.leaf(id, this.leaves.length, truth === 'false')
    if (leaf !== null) this.leaves.push(leaf)
    this.#leafById.set(id, leaf)
    return leaf
  }
}
