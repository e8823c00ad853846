import { countedOf, mergeEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { undoneActs } from './history.ts'
import { isSameContent } from './sameContent.ts'
import { isLaterVersion, thingOf } from './versions.ts'

/**
 * Those of the incoming entries that a set lacks: not what is there with the same content, unless the act that wrote it
 * is undone. Undoings that come in count already: with one of an earlier import, a newer one comes in whole.
 */
export function lackingEntries(present: readonly Entry[], incoming: readonly Entry[]): Entry[] {
  const undoings = incoming.filter(({ kind }) => kind === 'undo')
  const known = mergeEntries(present, undoings)
  const undone = undoneActs(known)
  const there = new Map<string, Entry[]>()
  for (const entry of present) {
    const alike = there.get(entry.id)
    if (alike) alike.push(entry)
    else there.set(entry.id, [entry])
  }
  const versions = countingVersions(known)
  const isThere = (entry: Entry): boolean => {
    const version = versions.get(entry.id)
    const isSaidLater = version !== undefined && isSameContent(version, entry)
    return (
      isSaidLater ||
      (there.get(entry.id) ?? []).some(
        (one) => (one.act === entry.act || !undone.has(one.act)) && isSameContent(one, entry),
      )
    )
  }
  return incoming.filter((entry) => !isThere(entry))
}

/**
 * The later versions that count, by what they are versions of. A file that was made of them says the same at another
 * place in its lists: what it says must not move what is there.
 */
function countingVersions(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  if (!entries.some(isLaterVersion)) return new Map()
  const counted = [...countedOf(entries).things.values()]
  return new Map(counted.filter(isLaterVersion).map((entry) => [thingOf(entry), entry]))
}
