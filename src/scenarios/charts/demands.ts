import type { Deadlock } from '../../../machines/analysis/deadlocks.ts'
import type { ElementId, PartyId } from '../../../machines/dossier.ts'

/** What is wanted before what, and by whom. */
export interface Demand {
  readonly first: ElementId
  readonly then: ElementId
  /** As the dossier has them, each once. */
  readonly parties: readonly PartyId[]
}

/** The demands that hold a deadlock, those of several parties for the same order as one. */
export function demandsOf({ sequences }: Pick<Deadlock, 'sequences'>): readonly Demand[] {
  const found = new Map<string, Demand>()
  for (const { first, then, demandedBy } of sequences) {
    const key = `${first} ${then}`
    const parties = found.get(key)?.parties ?? []
    found.set(key, { first, then, parties: [...new Set([...parties, demandedBy])] })
  }
  return [...found.values()]
}

/** More than these are no ring that anybody reads. */
const MOST_ON_RING = 6

/**
 * The demands of a deadlock in the order of one circle that comes by all of its things, from the first named on; null
 * where there is none, or where they are too many for a ring.
 */
export function ringOf({ circle }: Pick<Deadlock, 'circle'>, demands: readonly Demand[]): readonly Demand[] | null {
  const [start] = circle
  if (start === undefined || circle.length > MOST_ON_RING) return null
  const walk = (way: readonly Demand[], at: ElementId): readonly Demand[] | null => {
    const isLast = way.length === circle.length - 1
    for (const demand of demands) {
      if (demand.first !== at) continue
      const isNew = demand.then !== start && way.every(({ then }) => then !== demand.then)
      if (isLast ? demand.then === start : isNew) {
        const found = isLast ? [...way, demand] : walk([...way, demand], demand.then)
        if (found !== null) return found
      }
    }
    return null
  }
  return walk([], start)
}
