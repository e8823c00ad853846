import type { Entry } from './entry.ts'
import { undoneActs } from './history.ts'
import { thingOf } from './versions.ts'

/**
 * The entries that a file is made of, in their order: not those whose act is undone, unless something that counts
 * refers to them. Another writer may have built on what this one takes back; without it the file could not be read.
 */
export function countingEntries(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isUndo)) return entries
  const undone = undoneActs(entries)
  const things = entries.filter((one) => !isUndo(one))
  if (undone.size === 0) return things
  const counting = things.filter(({ act }) => !undone.has(act))
  if (counting.length === things.length) return things
  const needed = neededBy(
    counting,
    things.filter(({ act }) => undone.has(act)),
  )
  if (!counting.some(isHead)) {
    const head = things.findLast(isHead)
    if (head) needed.add(head)
  }
  return needed.size === 0 ? counting : things.filter((one) => !undone.has(one.act) || needed.has(one))
}

const isUndo = ({ kind }: Entry): boolean => kind === 'undo'

export const isHead = ({ kind }: Entry): boolean => kind === 'head'

const idInFile = (entry: Entry): string => thingOf(entry).slice(entry.kind.length + 1)

/** Those of the undone that the others refer to, and those that these refer to in turn. */
export function neededBy(counting: readonly Entry[], undone: readonly Entry[]): Set<Entry> {
  const present = new Set(counting.map(thingOf))
  const missing = new Map<string, Entry[]>()
  for (const one of undone) {
    if (isHead(one) || present.has(thingOf(one))) continue
    const alike = missing.get(idInFile(one))
    if (alike) alike.push(one)
    else missing.set(idInFile(one), [one])
  }
  const needed = new Set<Entry>()
  for (let open = counting; open.length > 0 && missing.size > 0; ) {
    const found: Entry[] = []
    const visit = (text: string): void => {
      const alike = missing.get(text)
      if (alike === undefined) return
      missing.delete(text)
      found.push(...alike)
    }
    for (const { content } of open) eachReference(content, visit)
    for (const one of found) needed.add(one)
    open = found
  }
  return needed
}

/** Visits every text in a thing that may be a reference, be it a key; its own id is none. */
function eachReference(content: unknown, visit: (text: string) => void): void {
  if (typeof content !== 'object' || content === null) return
  for (const [key, value] of Object.entries(content)) if (key !== 'id') eachText(value, visit)
}

function eachText(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value)
  else if (Array.isArray(value)) for (const one of value) eachText(one, visit)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      visit(key)
      eachText(one, visit)
    }
  }
}
