import type { Entry, Undoing } from './entry.ts'

/** What an `undo` entry holds; null where it holds something else. */
function undoingOf({ kind, content }: Entry): Undoing | null {
  if (kind !== 'undo' || typeof content !== 'object' || content === null) return null
  if (!('act' in content && 'undone' in content)) return null
  const { act, undone } = content
  return typeof act === 'string' && typeof undone === 'boolean' ? { act, undone } : null
}

/** The acts that are undone. Entries come sorted, as `mergeEntries` gives them: the last word on an act counts. */
export function undoneActs(entries: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const entry of entries) {
    const undoing = undoingOf(entry)
    if (undoing?.undone) undone.add(undoing.act)
    else if (undoing) undone.delete(undoing.act)
  }
  return undone
}
