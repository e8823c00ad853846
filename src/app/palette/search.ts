import { formatDay } from '../../ui/dates.ts'
import type { Entry } from './entries.ts'

const MOST_FOUND = 50
const MOST_UNASKED = 100
const MOST_RECENT = 4
const unasked: ReadonlySet<Entry['group']> = new Set(['development', 'detail'])

const folded = new WeakMap<Entry, string>()
let used: readonly string[] = []

/** A text without case and accents, as one types it. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function foldedOf(entry: Entry): string {
  const known = folded.get(entry)
  if (known !== undefined) return known
  const text = fold(entry.at === undefined ? entry.title : `${entry.title} ${dayInWords(entry.at)}`)
  folded.set(entry, text)
  return text
}

const days = new Map<string, string>()

/** The day that a date names, in words; many developments share one. */
function dayInWords(at: string): string {
  const day = at.slice(0, 10)
  const text = days.get(day) ?? formatDay(day)
  days.set(day, text)
  return text
}

/** Remembers what was chosen, until the page is left. */
export function rememberUsed(id: string): void {
  used = [id, ...used.filter((one) => one !== id)].slice(0, MOST_RECENT)
}

/**
 * The entries in which every word of the query occurs, group by group, in each those first in which one begins with it.
 * Without a query: what was used last, then everything but developments and details, which are only asked for by name.
 */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) {
    const recent = used.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    const rest = entries.filter((entry) => !unasked.has(entry.group) && !recent.includes(entry))
    return [...recent.map((entry): Entry => ({ ...entry, group: 'recent' })), ...rest].slice(0, MOST_UNASKED)
  }
  const found: { readonly entry: Entry; readonly rank: number }[] = []
  for (const entry of entries) {
    const text = foldedOf(entry)
    if (wanted.every((word) => text.includes(word))) found.push({ entry, rank: rankOf(text, wanted) })
  }
  const groups = [...new Set(found.map(({ entry }) => entry.group))]
  const byGroup = groups.flatMap((group) => {
    const own = found.filter(({ entry }) => entry.group === group).sort((a, b) => a.rank - b.rank)
    return own.slice(0, Math.max(5, Math.floor(MOST_FOUND / groups.length)))
  })
  return byGroup.map(({ entry }) => entry)
}

const rankOf = (text: string, [first = '']: readonly string[]): number =>
  text.startsWith(first) ? 0 : text.includes(` ${first}`) ? 1 : 2
