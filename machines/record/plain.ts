import { withDefaults } from '../dossier/trusted.ts'
import type { Development } from '../dossier.ts'
import { isHead } from './counting.ts'
import type { Run } from './developments.ts'
import { type Digest, digestOf } from './digest.ts'
import type { Entry, EntryKind } from './entry.ts'
import { textHash } from './hash.ts'
import { Hashes } from './hashes.ts'
import { isLaterVersion, thingNamed } from './versions.ts'

/** Entries that stand together, each a development, with their digest: they are read when they are asked for. */
export interface EntryRun {
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

const entriesOf = (part: Part): number => (isRun(part) ? part.ids.length : 1)

/** What things are called among all entries begins with this, where they are developments. */
const PREFIX = thingNamed('development', '').length

export type Contents = Map<EntryKind, unknown[]>

/** Head and contents of a record that nobody has rewritten, with its developments in runs where some came so. */
export interface Plain {
  readonly head: Entry | null
  readonly contents: Contents
  readonly runs: readonly Run[]
}

/**
 * Reads a record that nobody has rewritten: each of its entries is another thing, and counts. Null where that is not so.
 * It looks at each entry once, and into no run: that is what opening a long record takes time for.
 */
export function plainly(parts: readonly Part[]): Plain | null {
  const ids = new Hashes(parts.reduce((sum, part) => sum + entriesOf(part), 0))
  const contents: Contents = new Map()
  const runs: Run[] = []
  let head: Entry | null = null
  let kind: EntryKind = 'head'
  let listed: unknown[] = []
  for (const part of parts) {
    if (isRun(part)) {
      if (!part.ids.every((id) => ids.add(id))) return null
      takeSingle(contents, runs)
      runs.push(runOf(part))
      kind = 'head'
      continue
    }
    if (isHead(part)) {
      if (head !== null) return null
      head = part
      continue
    }
    if (part.kind !== kind) {
      kind = part.kind
      if (kind === 'undo' || kind === 'removal') return null
      listed = listIn(contents, kind)
    }
    const id = kind === 'development' ? part.id.slice(PREFIX) : part.id
    if (isLaterVersion(part) || !ids.add(textHash(id))) return null
    listed.push(part.content)
  }
  if (runs.length > 0) takeSingle(contents, runs)
  return { head, contents, runs }
}

/** Takes the developments that stood by themselves, as a run. */
function takeSingle(contents: Contents, runs: Run[]): void {
  const single = contents.get('development')
  if (single === undefined) return
  contents.delete('development')
  const developments = single.map(developmentOf)
  runs.push({ digest: digestOf(developments), read: () => developments })
}

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

const developmentIn = ({ content }: Entry): Development => developmentOf(content)

/** What was found sound when it was written. */
const developmentOf = (content: unknown): Development => withDefaults(content as Development)

function listIn(contents: Contents, kind: EntryKind): unknown[] {
  const listed = contents.get(kind) ?? []
  contents.set(kind, listed)
  return listed
}
