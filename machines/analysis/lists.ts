import type { ElementId } from '../dossier.ts'
import { blockersOf } from './blockers.ts'
import { Budget, type Look, MOST_STEPS, MOST_STEPS_SMALLEST, orNull } from './budget.ts'
import { cheapestSets, type Price } from './cheapestSets.ts'
import { listedSets } from './listedSets.ts'
import { ModuleSets } from './moduleSets.ts'
import type { Leaf, Part } from './parts.ts'
import type { RequirementFigures } from './requirementFigures.ts'

/**
 * The first of the blockers, in the order of `blockersOf`; null where even these are too hard to find.
 * @param steps what it may take; where all are too many to know, no more than `MOST_STEPS_SMALLEST`
 */
export function firstBlockers(
  { requirement, truthOf, modules, open }: RequirementFigures,
  limit: number,
  steps = MOST_STEPS,
  look: Look | null = null,
): ElementId[][] | null {
  const solved = new Map<Part, ModuleSets>()
  let whole: ModuleSets | null = null
  for (const { gate, sets } of modules) {
    if (sets === null) {
      return blockersOf(requirement, truthOf, limit, new Budget(Math.min(steps, MOST_STEPS_SMALLEST), look))
    }
    whole = new ModuleSets(sets, solved)
    solved.set(gate, whole)
  }
  if (whole === null) return []
  const last = whole
  return orNull(() => listedSets(last, open, limit, new Budget(steps, look)))
}

/**
 * The cheapest blockers, the first `limit` of them: of one cost those with the fewest false elements first, then the
 * most important, then in the order of `firstBlockers`. Where the blockers are too many to know, of the smallest.
 * @param smallest gives these
 */
export function cheapestIn(
  { modules, open }: RequirementFigures,
  priceOf: (leaf: Leaf) => Price,
  limit: number,
  smallest: () => readonly (readonly ElementId[])[] | null,
): readonly (readonly ElementId[])[] {
  const sets = cheapestSets(modules, priceOf, limit)
  if (sets !== null) return sets.map((ranks) => ranks.flatMap((rank) => open[rank]?.id ?? []))
  const prices = new Map(open.map((leaf) => [leaf.id, priceOf(leaf)]))
  const costOf = (set: readonly ElementId[]) => set.reduce((sum, id) => sum + (prices.get(id)?.cost ?? 0), 0)
  const known = smallest() ?? []
  const least = Math.min(...known.map(costOf))
  return known.filter((set) => costOf(set) === least && least < Number.POSITIVE_INFINITY).slice(0, limit)
}
