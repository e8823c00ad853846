import type { ElementId, Requirement } from '../dossier.ts'
import { type Element, type Truth, thresholdOf } from '../requirement.ts'

/** An element that does not hold. */
export interface Leaf {
  readonly number: number
  readonly id: ElementId
  /** Its place among the open elements, as the requirement first names them. */
  readonly rank: number
  readonly isFalse: boolean
}

/** Holds once so many of its parts do. */
export interface Gate {
  readonly number: number
  readonly needed: number
  readonly parts: readonly Part[]
}

/** Numbers of parts run from 0; a gate's is higher than those of its parts. */
export type Part = Leaf | Gate

/** What is still open of a requirement. */
export interface OpenRequirement {
  /** Null where the requirement holds already. */
  readonly root: Part | null
  /** By rank. */
  readonly leaves: readonly Leaf[]
  /** How many numbers are given. */
  readonly partCount: number
}

export const isGate = (part: Part): part is Gate => 'parts' in part

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
  partCount = 0
  readonly #truthOf: (element: Element) => Truth
  /** Null for what holds. */
  readonly #leafById = new Map<ElementId, Leaf | null>()
  readonly #gateByContent = new Map<string, Gate>()

  constructor(truthOf: (element: Element) => Truth) {
    this.#truthOf = truthOf
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
    return needed <= 0 ? null : this.#gate(needed, parts)
  }

  #leaf(id: ElementId, element: Element): Leaf | null {
    const known = this.#leafById.get(id)
    if (known !== undefined) return known
    const truth = this.#truthOf(element)
    if (truth === 'true') {
      this.#leafById.set(id, null)
      return null
    }
    const leaf = { number: this.partCount++, id, rank: this.leaves.length, isFalse: truth === 'false' }
    this.leaves.push(leaf)
    this.#leafById.set(id, leaf)
    return leaf
  }

  #gate(needed: number, parts: readonly Part[]): Part {
    const needsAll = needed === parts.length
    const distinct = needsAll || needed === 1 ? dissolved(parts, needsAll) : [...parts]
    const [only] = distinct
    if (distinct.length === 1 && only !== undefined) return only
    distinct.sort((a, b) => a.number - b.number)
    return this.#gateOf(needsAll ? distinct.length : needed, distinct)
  }

  #gateOf(needed: number, parts: readonly Part[]): Gate {
    let content = `${needed}`
    for (const { number } of parts) content += `,${number}`
    const known = this.#gateByContent.get(content)
    if (known !== undefined) return known
    const gate = { number: this.partCount++, needed, parts }
    this.#gateByContent.set(content, gate)
    return gate
  }
}

/** The parts of a conjunction (or of a choice), each once, with the parts of conjunctions (choices) in their place. */
function dissolved(parts: readonly Part[], needsAll: boolean): Part[] {
  const distinct = new Set<Part>()
  for (const part of parts) {
    if (isGate(part) && part.needed === (needsAll ? part.parts.length : 1)) {
      for (const inner of part.parts) distinct.add(inner)
    } else distinct.add(part)
  }
  return [...distinct]
}
