import type { ElementId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { Budget, TooLarge } from './budget.ts'
import { type FoundSet, ranksOf } from './foundSet.ts'
import { leastSets } from './leastSets.ts'
import { EITHER, ModuleSets, WITH_FALSE, WITHOUT_FALSE } from './moduleSets.ts'
import { modulesOf } from './modules.ts'
import { type Gate, isGate, type Leaf, openRequirement, type Part } from './openRequirement.ts'
import { type SetStream, setAt } from './setStream.ts'

/** As many sets as anybody reads. */
export const MOST_SETS = 100
/** About two seconds. */
export const MOST_STEPS = 24_000_000

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
  try {
    const sets = firstSets(root, partCount, leaves, limit, allowance)
    return (
      sets?.map((set) =>
        ranksOf(set)
          .sort((a, b) => a - b)
          .map((rank) => leaves[rank]!.id),
      ) ?? null
    )
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

function firstSets(
  root: Gate,
  partCount: number,
  leaves: readonly Leaf[],
  limit: number,
  budget: Budget,
): FoundSet[] | null {
  const solved = new Map<Part, ModuleSets>()
  const weightOf = (variable: Part): number => solved.get(variable)?.least(EITHER) ?? 1
  for (const module of modulesOf(root, partCount)) {
    const family = leastSets(module, weightOf, limit, budget)
    solved.set(module.gate, new ModuleSets(family, solved))
  }
  const whole = solved.get(root)!
  if (!leaves.some(({ isFalse }) => isFalse)) return listed([whole.stream(EITHER)], limit, budget)
  return listed([whole.stream(WITHOUT_FALSE), whole.stream(WITH_FALSE)], limit, budget)
}

/** The first sets of several streams: of one size, those of an earlier stream first. Null where one is not known. */
function listed(streams: readonly SetStream[], limit: number, budget: Budget): FoundSet[] | null {
  const taken = streams.map(() => 0)
  const sets: FoundSet[] = []
  while (sets.length < limit) {
    let first: FoundSet | undefined
    let from = 0
    for (const [place, stream] of streams.entries()) {
      const set = setAt(stream, taken[place]!, budget)
      if (set === undefined || (first !== undefined && first.size <= set.size)) continue
      first = set
      from = place
    }
    if (first === undefined) break
    if (first.isUnknown) return null
    sets.push(first)
    taken[from]! += 1
  }
  return sets
}
