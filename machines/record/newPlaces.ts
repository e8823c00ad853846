import { countingEntries } from './counting.ts'
import type { Counted } from './entries.ts'
import type { Entry, EntryKind } from './entry.ts'
import { removedBy, thingOf } from './versions.ts'

/** Places in a file sort before it, ULIDs after. */
const FIRST_ULID = '01'
const BEFORE_ALL = '0'.repeat(10)

/**
 * Orders for things of a newer version that a copy never had: each stands where it stands there, behind what comes before
 * it. None for those of which the copy has an entry that does not count: what is written of them has to come after it.
 */
export function newPlaces(
  copy: readonly Entry[],
  theirs: Counted,
  added: readonly Entry[],
): ReadonlyMap<Entry, string> {
  const known = new Set(copy.map(thingOf))
  const standing = standingOrders(copy)
  const isNew = new Set(added)
  const places = new Map<Entry, string>()
  const last = new Map<EntryKind, string>()
  for (const [thing, entry] of theirs.things) {
    const order = standing.get(thing)
    if (order !== undefined && order < FIRST_ULID) last.set(entry.kind, order)
    if (isNew.has(entry) && !known.has(thing)) {
      places.set(entry, `${last.get(entry.kind) ?? BEFORE_ALL}-${entry.order}`)
    }
  }
  return places
}

/** The order at which each thing stands in the file that a copy makes: that of its first version. */
function standingOrders(copy: readonly Entry[]): ReadonlyMap<string, string> {
  const orders = new Map<string, string>()
  for (const entry of countingEntries(copy)) {
    const removed = removedBy(entry)
    const thing = thingOf(entry)
    if (removed !== null) orders.delete(removed)
    else if (!orders.has(thing)) orders.set(thing, entry.order)
  }
  return orders
}
