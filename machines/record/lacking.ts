import { mergeEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { undoneActs } from './history.ts'

/**
 * Those of the incoming entries that a set lacks: not what is there with the same content, unless the act that wrote it
 * is undone. Undoings that come in count already: with one of an earlier import, a newer one comes in whole.
 */
export function lackingEntries(present: readonly Entry[], incoming: readonly Entry[]): Entry[] {
  const undoings = incoming.filter(({ kind }) => kind === 'undo')
  const undone = undoneActs(mergeEntries(present, undoings))
  const there = new Map<string, Entry[]>()
  for (const entry of present) {
    const alike = there.get(entry.id)
    if (alike) alike.push(entry)
    else there.set(entry.id, [entry])
  }
  const isThere = (entry: Entry): boolean =>
    (there.get(entry.id) ?? []).some((one) => (one.act === entry.act || !undone.has(one.act)) && isSame(one, entry))
  return incoming.filter((entry) => !isThere(entry))
}

const isSame = (one: Entry, other: Entry): boolean => JSON.stringify(one.content) === JSON.stringify(other.content)
