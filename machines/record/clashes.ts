import { countingEntries } from './counting.ts'
import { byContent, countedOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { contentHash } from './hash.ts'

/** One entry that is there with different contents: what counts everywhere, and what is kept beside it. */
export interface Clash {
  readonly id: string
  readonly counts: Entry
  readonly others: readonly Entry[]
}

/**
 * The entries that are there with different contents, as copies of a dossier bring them that two people changed under one
 * id. Nothing of them is lost; what counts is the same on every copy.
 */
export function clashesOf(entries: readonly Entry[]): readonly Clash[] {
  const { clashes } = countedOf(entries)
  const counting = clashes.length === 0 ? [] : countingEntries(entries)
  return clashes.flatMap((id) => {
    const versions = new Map<string, Entry>()
    for (const entry of counting) if (entry.id === id) versions.set(contentHash(entry.content), entry)
    const [counts, ...others] = [...versions.values()].sort(byContent)
    return counts === undefined ? [] : [{ id, counts, others }]
  })
}
