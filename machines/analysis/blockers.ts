import type { ElementId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { Budget, MOST_STEPS, orNull } from './budget.ts'
import { leastSets } from './leastSets.ts'
import { listedSets } from './listedSets.ts'
import { EITHER, ModuleSets } from './moduleSets.ts'
import { modulesOf } from './modules.ts'
import { openRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Leaf, type Part } from './parts.ts'

/** As many sets as anybody reads. */
export const MOST_SETS = 100

/**
 * The blockers of a requirement: the least sets of elements that would make it true if they came to hold together, none
 * of which holds now. The first `limit` of them: smaller before larger; of one size those without a false element
 * first; then by where their elements are first named in the requirement, which is also the order within a set.
 * None where it holds already; null where they take more than some two seconds to find.
 */
export function blockersOf(
  requirement: Requirement,
  truthOf: (element: Element) => Truth,
  limit = MOST_SETS,
  allowance = new Budget(MOST_STEPS),
): ElementId[][] | null {
  const { root, leaves, partCount } = openRequirement(requirement, truthOf)
  if (root === null) return []
  if (!isGate(root)) return [[root.id]].slice(0, limit)
  return orNull(() => firstSets(root, partCount, leaves, limit, allowance))
}

/** The first sets, also where those of a module are too many to know them all. */
function firstSets(root: Gate, partCount: number, leaves: readonly Leaf[], limit: number, budget: Budget) {
  const solved = new Map<Part, ModuleSets>()
  const weightOf = (variable: Part): number => solved.get(variable)?.least(EITHER) ?? 1
  for (const module of modulesOf(root, partCount)) {
    const family = leastSets(module, weightOf, limit, budget)
    solved.set(module.gate, new ModuleSets(family, solved))
  }
  return listedSets(solved.get(root)!, leaves, limit, budget)
}
