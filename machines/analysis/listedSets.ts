import type { ElementId } from '../dossier.ts'
import type { Budget } from './budget.ts'
import { type FoundSet, ranksOf } from './foundSet.ts'
import { EITHER, type ModuleSets, WITH_FALSE, WITHOUT_FALSE } from './moduleSets.ts'
import type { Leaf } from './parts.ts'
import { type SetStream, setAt } from './setStream.ts'

/**
 * The first sets of a requirement, in the elements’ ids: smaller before larger; of one size those without a false
 * element first; then by rank, which is also the order within a set. Null where one of them is not known. Throws
 * TooLarge where the budget does not suffice.
 */
export function listedSets(
  whole: ModuleSets,
  leaves: readonly Leaf[],
  limit: number,
  budget: Budget,
): ElementId[][] | null {
  const streams = leaves.some(({ isFalse }) => isFalse)
    ? [whole.stream(WITHOUT_FALSE), whole.stream(WITH_FALSE)]
    : [whole.stream(EITHER)]
  const sets = firstOf(streams, limit, budget)
  const idsOf = (set: FoundSet) => ranksOf(set).sort((a, b) => a - b)
  return sets?.map((set) => idsOf(set).map((rank) => leaves[rank]!.id)) ?? null
}

/** The first sets of several streams: of one size, those of an earlier stream first. Null where one is not known. */
function firstOf(streams: readonly SetStream[], limit: number, budget: Budget): FoundSet[] | null {
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
