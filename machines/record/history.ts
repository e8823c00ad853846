import type { Development, Dossier } from '../dossier.ts'
import type { Entry, Undoing } from './entry.ts'

/** What an `undo` entry holds; null where it holds something else. */
export function undoingOf({ kind, content }: Entry): Undoing | null {
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

/**
 * All versions of a development: those that it corrects or takes back, itself, and those that do that to it, the
 * earliest first. `[]` where the dossier has none of this id.
 */
export function versionsOf({ developments }: Dossier, id: string): Development[] {
  const byId = new Map<string, Development>(developments.map((one) => [one.id, one]))
  const laterOf = new Map<string, Development[]>()
  for (const one of developments) {
    for (const earlier of earlierOf(one)) {
      const later = laterOf.get(earlier)
      if (later) later.push(one)
      else laterOf.set(earlier, [one])
    }
  }

  const found = new Set<Development>()
  const open = [byId.get(id)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    open.push(...(laterOf.get(next.id) ?? []))
    for (const earlier of earlierOf(next)) {
      const one = byId.get(earlier)
      if (one) open.push(one)
    }
  }
  return earliestFirst(developments.filter((one) => found.has(one)))
}

const earlierOf = ({ replaces, withdraws }: Development): string[] =>
  [replaces, withdraws].filter((one) => one !== undefined)

/** Each after all that it corrects; else as in the file. A parsed dossier has no circle among them. */
function earliestFirst(developments: readonly Development[]): Development[] {
  const sorted: Development[] = []
  const waiting = new Map<string, Development>(developments.map((one) => [one.id, one]))
  const place = (one: Development): void => {
    if (!waiting.delete(one.id)) return
    for (const id of earlierOf(one)) {
      const earlier = waiting.get(id)
      if (earlier) place(earlier)
    }
    sorted.push(one)
  }
  for (const one of developments) place(one)
  return sorted
}
