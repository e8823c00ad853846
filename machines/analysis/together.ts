import { Budget, MOST_STEPS_TOGETHER } from './budget.ts'
import { ChanceReckoner } from './chances.ts'
import { exactModules } from './exactModules.ts'
import type { OpenRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Leaf, type Part, Parts } from './parts.ts'

/**
 * The odds that a requirement holds if all elements of a group move together, and the groups independently of each
 * other. Within a group one draw decides: it meets all elements whose odds are above it (they are comonotone). So what is
 * likelier holds wherever something less likely of its group does, and an element is the conjunction of all steps down
 * to it, each step an independent element with the odds that it is taken once the one before was: exact, by the same
 * diagrams. Null where that is too hard.
 * @param groupOf the same for elements of one group; null for one that moves by itself
 */
export function oddsTogether(
  { root, leaves }: OpenRequirement,
  groupOf: (leaf: Leaf) => string | null,
  odds: ArrayLike<number>,
  budget = new Budget(MOST_STEPS_TOGETHER),
): number | null {
  if (root === null) return 1
  if (!isGate(root)) return odds[root.rank] ?? null
  const ladders = laddersOf(leaves, groupOf, odds)
  const steps = Float64Array.from(odds)
  for (const ladder of ladders) {
    for (const [place, { rank }] of ladder.entries()) {
      const before = odds[ladder[place - 1]?.rank ?? -1] ?? 1
      steps[rank] = before === 0 ? 0 : (odds[rank] ?? 0) / before
    }
  }
  const parts = new Parts()
  const made = new Map<Part, Part>()
  for (const leaf of leaves) made.set(leaf, parts.leaf(leaf.id, leaf.rank, leaf.isFalse))
  for (const ladder of ladders) {
    let whole: Part | undefined
    for (const leaf of ladder) {
      const own = made.get(leaf) ?? leaf
      if (whole === undefined) whole = own
      // What is as likely as the one before holds exactly where that does: it is no step down.
      else if (steps[leaf.rank] !== 1) whole = parts.gate(2, [whole, own])
      made.set(leaf, whole)
    }
  }
  const top = rebuilt(root, made, parts)
  const whole: Gate = isGate(top) ? top : { number: parts.count, needed: 1, parts: [top] }
  return ChanceReckoner.of(exactModules(whole, parts.count + 1, budget), leaves.length)?.odds(steps) ?? null
}

/** The elements of each group of several, the likeliest first. */
function laddersOf(
  leaves: readonly Leaf[],
  groupOf: (leaf: Leaf) => string | null,
  odds: ArrayLike<number>,
): readonly (readonly Leaf[])[] {
  const groups = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const group = groupOf(leaf)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), leaf])
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (odds[b.rank] ?? 0) - (odds[a.rank] ?? 0)))
}

/** The same expression over what was made of its elements. */
function rebuilt(root: Part, made: Map<Part, Part>, parts: Parts): Part {
  const rebuild = (part: Part): Part => {
    const known = made.get(part)
    if (known !== undefined || !isGate(part)) return known ?? part
    const own = parts.gate(part.needed, part.parts.map(rebuild))
    made.set(part, own)
    return own
  }
  return rebuild(root)
}
