import type { ElementId, Requirement } from '../../../machines/dossier.ts'
import type { Truth } from '../../../machines/requirement.ts'

/** What is asked of a requirement: the first so many of its blockers, given what its elements are worth. */
export interface Question {
  readonly requirement: Requirement
  /** By the elements' ids. */
  readonly truths: ReadonlyMap<string, Truth>
  readonly limit: number
}

/** None where the requirement holds; null where they are too hard to find. */
export type Answer = readonly (readonly ElementId[])[] | null
