import { withDefaults } from '../dossier/trusted.ts'
import type { Development } from '../dossier.ts'
import { Developments, type Run } from './developments.ts'
import { type Digest, digestOf } from './digest.ts'
import { countedOf, fileValue } from './entries.ts'
import type { Entry, EntryKind } from './entry.ts'
import { textHash } from './hash.ts'
import { Hashes } from './hashes.ts'
import { undoneActs } from './history.ts'
import { isLaterVersion, removedBy, thingNamed } from './versions.ts'

/** Developments of one act that stand together, as they were first written, with their digest: read when they are asked for. */
export interface EntryRun {
  readonly act: string
  readonly digest: Digest
  /** By entry: the hash of its development's id. */
  readonly ids: Float64Array
  readonly entries: () => readonly Entry[]
}

/** What a record is kept as, in order. */
export type Part = Entry | EntryRun

const isRun = (part: Part): part is EntryRun => 'digest' in part

/** All entries of parts. */
export const entriesIn = (parts: readonly Part[]): readonly Entry[] =>
  parts.flatMap((part) => (isRun(part) ? part.entries() : [part]))

/** The file that parts make, and its developments apart from it, not read yet. */
export interface UnreadFile {
  readonly value: Readonly<Record<string, unknown>>
  readonly developments: Developments
}

/**
 * The file that parts make, without looking into a run; null where none of it is one, or where another entry may change
 * what of it counts: it undoes the act, says something else of a development, or has to be kept for it.
 */
export function unreadFile(parts: readonly Part[]): UnreadFile | null {
  if (!parts.some(isRun)) return null
  const ids = new Hashes(parts.reduce((sum, part) => sum + (isRun(part) ? part.ids.length : 1), 0))
  const undone = undoneActs(parts.flatMap((part) => (isRun(part) ? [] : [part])))
  const left = new Set<string>()
  const others: Entry[] = []
  const runs: Run[] = []
  let single: Development[] = []
  const takeSingle = (): void => {
    const developments = single
    if (developments.length > 0) runs.push({ digest: digestOf(developments), read: () => developments })
    single = []
  }
  for (const part of parts) {
    if (isRun(part)) {
      if (undone.has(part.act) || !part.ids.every((id) => ids.add(id))) return null
      takeSingle()
      runs.push(runOf(part))
    } else if (part.kind === 'development') {
      const id = part.id.slice(PREFIX.length)
      if (isLaterVersion(part) || !ids.add(textHash(id))) return null
      if (undone.has(part.act)) left.add(id)
      else single.push(developmentIn(part))
    } else {
      const isMissed = undone.has(part.act) && !unnamed.has(part.kind)
      if (isMissed || removedBy(part)?.startsWith(PREFIX)) return null
      others.push(part)
    }
  }
  takeSingle()
  const developments = new Developments(runs)
  // What is undone counts all the same where something else corrects it.
  if (developments.corrections().some(({ of }) => left.has(of))) return null
  const { head, things } = countedOf(others)
  return { value: fileValue(head, things.values()), developments }
}

/** Developments are called so among all entries, with their id behind. */
const PREFIX = thingNamed('development', '')

/** What no development names. */
const unnamed: ReadonlySet<EntryKind> = new Set(['head', 'scenario', 'briefing', 'sequence', 'removal', 'undo'])

function runOf({ digest, ids, entries }: EntryRun): Run {
  let developments: readonly Development[] | null = null
  return {
    digest,
    read() {
      developments ??= entries().map(developmentIn)
      return developments
    },
    mayHave(wanted) {
      const hashes = new Set([...wanted].map(textHash))
      return [...ids.keys()].filter((place) => hashes.has(ids[place] ?? Number.NaN))
    },
  }
}

/** What was found sound when it was written. */
const developmentIn = ({ content }: Entry): Development => withDefaults(content as Development)
