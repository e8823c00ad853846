import { countedOf, entriesOf, type Importer, mergeEntries } from './entries.ts'
import { actOfFile, type Entry, type EntryKind } from './entry.ts'
import { fromShipped, shipper } from './fromShipped.ts'
import { textHashInDigits } from './hash.ts'
import { orderAfter } from './laterOrders.ts'
import { mergedHead } from './mergedHead.ts'
import { newPlaces } from './newPlaces.ts'
import { saysSame } from './sameContent.ts'
import { thingOf } from './versions.ts'
import { sequencesIn, type Three, type Weighed, weighed } from './weighed.ts'

/** One thing that is otherwise in a newer version; `before` and `after` are null where there is none. */
export interface VersionChange {
  readonly what: 'added' | 'corrected' | 'removed'
  readonly kind: EntryKind
  readonly before: unknown
  readonly after: unknown
}

/** What a newer version of a dossier that ships brings to a copy of it. */
export interface NewerVersion {
  /** The act of all its entries. */
  readonly act: string
  /** What is added to the copy so that what its user left alone is as in the newer version. */
  readonly entries: readonly Entry[]
  /** What of the copy is otherwise then, in the order of the file, with what is taken out last. */
  readonly changes: readonly VersionChange[]
  /** How many the newer version has otherwise that the user has changed too: they stay as the user has them. */
  readonly stays: number
  /** How many it has no more that stay, for something of the user refers to them. */
  readonly needed: number
  /** Whether the copy began with a version that ships, so that it can be told what its user has changed. */
  readonly hasOriginal: boolean
}

interface Taker extends Importer {
  /** Whether the copy began with a version that ships, and not with a file that was opened. */
  readonly isFromShipped: boolean
}

/**
 * Compares three: what a copy knows of what shipped, what counts in it, and the newer version, given as its JSON value.
 * What the user left alone is taken as it is there, what not stays as it is. The entries are the same in whatever tab they
 * are made, and are undone as one. Null where nothing would change.
 */
export function newerVersion(copy: readonly Entry[], file: unknown, taker: Taker): NewerVersion | null {
  const { author, recorded } = taker
  const incoming = entriesOf(file, { author: shipper, recorded })
  const shipped = fromShipped(copy, taker.isFromShipped)
  if (isAllKnown(shipped.entries, incoming)) return null
  const three: Three = { base: shipped.counted(), mine: countedOf(copy), theirs: countedOf(incoming) }
  const { base, mine, theirs } = three
  if (theirs.head === null) return null
  const found = weighed(three, copy, shipped)
  const head = mergedHead(base.head, mine.head, theirs.head)
  const ofHead: VersionChange = {
    what: 'corrected',
    kind: 'head',
    before: mine.head?.content ?? null,
    after: head.content,
  }
  const changes = [...(head.isChanged ? [ofHead] : []), ...changesOf(three, found)]
  if (changes.length === 0) return null

  const last = shipped.entries.at(-1)?.order ?? ''
  const act = actOfFile(`newer-${textHashInDigits(`${JSON.stringify(file)} ${last}`)}`)
  const after = (entry: Entry | null | undefined, name: string): string =>
    orderAfter(entry && entry.order > last ? entry.order : last, act, name)
  const written = { author: shipper, recorded, act }
  const version = (entry: Entry, order: string): Entry => ({ ...entry, ...written, order, id: `${entry.id}@${order}` })

  const entries: Entry[] = []
  // What the newer version says of itself, before anything of the user: the next one is held against that.
  const headOrder = after(null, 'head')
  entries.push({ ...theirs.head, ...written, order: headOrder, id: `head:${headOrder}` })
  if (head.isChanged && mine.head !== null && !shipped.isTheirs(mine.head)) {
    const order = after(mine.head, 'merged head')
    entries.push({ id: `head:${order}`, kind: 'head', order, act, author, recorded, content: head.content })
  }
  const places = found.added.length === 0 ? null : newPlaces(copy, theirs, found.added)
  for (const one of found.added) {
    const order = places?.get(one)
    entries.push(order === undefined ? version(one, after(null, one.id)) : { ...one, ...written, order })
  }
  for (const one of found.corrected) entries.push(version(one.after, after(one.before, one.after.id)))
  for (const one of found.removed) {
    const thing = thingOf(one)
    const order = after(one, thing)
    entries.push({ id: `removal:${order}`, kind: 'removal', order, ...written, content: { thing } })
  }
  return {
    act,
    entries: mergeEntries(entries, []),
    changes,
    stays: found.stays + (head.stays ? 1 : 0),
    needed: found.needed,
    hasOriginal: shipped.hasOriginal,
  }
}

/** Whether a copy knows nothing else of what shipped than this very version: then nothing needs to be compared. */
const isAllKnown = (known: readonly Entry[], incoming: readonly Entry[]): boolean =>
  known.length === incoming.length && known.every(({ act }) => act === incoming[0]?.act)

/** What is otherwise in the newer version. Those without an id are told by what they say, and not by their place. */
function changesOf({ mine, theirs }: Three, { added, corrected, removed }: Weighed): VersionChange[] {
  const changes: VersionChange[] = []
  const [was, is] = [new Map(corrected.map(({ before, after }) => [after, before])), new Set(added)]
  for (const entry of theirs.things.values()) {
    const { kind, content } = entry
    const before = was.get(entry)
    if (kind === 'sequence') continue
    if (before !== undefined) changes.push({ what: 'corrected', kind, before: before.content, after: content })
    else if (is.has(entry)) changes.push({ what: 'added', kind, before: null, after: content })
  }
  const isOfList = [...is, ...was.keys(), ...removed].some(({ kind }) => kind === 'sequence')
  const [mineListed, theirsListed] = isOfList ? [sequencesIn(mine), sequencesIn(theirs)] : [[], []]
  const without = (some: readonly Entry[], others: readonly Entry[]): readonly Entry[] =>
    some.filter(({ content }) => !others.some((other) => saysSame(content, other.content)))
  const out = [...removed.filter(({ kind }) => kind !== 'sequence'), ...without(mineListed, theirsListed)]
  return [
    ...changes,
    ...without(theirsListed, mineListed).map(
      ({ kind, content }): VersionChange => ({ what: 'added', kind, before: null, after: content }),
    ),
    ...out.map(({ kind, content }): VersionChange => ({ what: 'removed', kind, before: content, after: null })),
  ]
}
