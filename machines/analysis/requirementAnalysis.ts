import type { ElementId } from '../dossier.ts'
import { MOST_SETS } from './blockers.ts'
import type { Price } from './cheapestSets.ts'
import { cheapestIn, firstBlockers } from './lists.ts'
import type { Leaf } from './parts.ts'
import { RequirementFigures } from './requirementFigures.ts'
import { oddsTogether } from './together.ts'

/** A requirement’s diagrams, made once and asked for everything: its figures, and lists of its sets. */
export class RequirementAnalysis extends RequirementFigures {
  #listed: { readonly limit: number; readonly sets: ElementId[][] | null } | null = null

  /**
   * The first of the blockers, in the order of `blockersOf`; null where even these are too hard to find. What was found
   * before, or was too hard, is not looked for again.
   */
  blockers(limit = MOST_SETS): ElementId[][] | null {
    const known = this.#listed
    if (known !== null && (known.sets === null || known.limit >= limit)) return known.sets?.slice(0, limit) ?? null
    const sets = firstBlockers(this, limit)
    this.#listed = { limit, sets }
    return sets
  }

  /** The cheapest blockers, the first `limit` of them, as `cheapestIn` has them. */
  cheapest(priceOf: (leaf: Leaf) => Price, limit: number): readonly (readonly ElementId[])[] {
    return cheapestIn(this, priceOf, limit, () => this.blockers())
  }

  /** The odds if elements of one group move together (see `oddsTogether`), from the odds by rank. */
  together(groupOf: (leaf: Leaf) => string | null, odds: ArrayLike<number>): number | null {
    return oddsTogether(this.opened, groupOf, odds)
  }
}
