import { isRecord } from '../dossier/containers.ts'
import { countingEntries, isHead } from './counting.ts'
import { actOfFile, type Entry, type EntryKind } from './entry.ts'
import { contentHash, textHashInDigits } from './hash.ts'
import { isList, lists, type ThingKind } from './lists.ts'
import { isLaterVersion, removedBy, thingNamed, thingOf } from './versions.ts'

/** Who imports a file, and when. */
export interface Importer {
  readonly author: string
  readonly recorded: string
}

const PLACE_DIGITS = 10

const placed = (place: number): string => String(place).padStart(PLACE_DIGITS, '0')

/**
 * The entries of a dossier file, from its JSON value, which has been parsed soundly. The act is named by what the file
 * holds, so that one file imported twice, or on two machines, is one act.
 */
export function entriesOf(value: unknown, { author, recorded }: Importer): Entry[] {
  const file = isRecord(value) ? value : {}
  const act = actOfFile(textHashInDigits(JSON.stringify(file)))
  const head: Entry = {
    id: `head:${placed(0)}`,
    kind: 'head',
    order: placed(0),
    author,
    recorded,
    act,
    content: headOf(file),
  }
  const entries = [head]
  for (const [name, kind] of lists) {
    const things = file[name]
    if (!Array.isArray(things)) continue
    for (const [index, content] of things.entries()) {
      const id = idOf(kind, content, index)
      entries.push({ id, kind, order: placed(entries.length), author, recorded, act, content })
    }
  }
  return entries
}

/** What stands in a file beside its lists. */
export const headOf = (file: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(file).filter(([key]) => !isList(key)))

function idOf(kind: ThingKind, content: unknown, index: number): string {
  return thingNamed(kind, kind !== 'sequence' && isRecord(content) ? String(content.id) : String(index))
}

/**
 * The union of two sets of entries, sorted by `order`, `id`, content hash. What one act wrote is one entry, however
 * often it came; of who recorded it, the first stands.
 */
export function mergeEntries(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry[]>()
  for (const entry of one) take(found, entry)
  for (const entry of other) take(found, entry)
  return [...found.values()].flat().sort(inOrder)
}

function take(found: Map<string, Entry[]>, entry: Entry): void {
  const key = `${entry.id}\n${entry.act}`
  const alike = found.get(key)
  if (alike === undefined) {
    found.set(key, [entry])
    return
  }
  const place = alike.findIndex((one) => one === entry || textOf(one) === textOf(entry))
  const same = alike[place]
  if (same === undefined) alike.push(entry)
  else if (same !== entry && rankOf(entry) < rankOf(same)) alike[place] = entry
}

const textOf = ({ content }: Entry): string => JSON.stringify(content) ?? ''
const rankOf = ({ order, recorded, author }: Entry): string => `${order}\n${recorded}\n${author}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts entries of one set: by order, then id, then what they hold. */
const inOrder = (a: Entry, b: Entry): number =>
  compare(a.order, b.order) || compare(a.id, b.id) || byContent(a, b) || compare(a.act, b.act)

/** Sorts contents of one entry: the one that counts comes first. */
export const byContent = (a: Entry, b: Entry): number =>
  compare(contentHash(a.content), contentHash(b.content)) || compare(textOf(a), textOf(b))

/** The entries that a file is made of, one for each thing, and the ids of entries that are there with different contents. */
export interface Counted {
  readonly head: Entry | null
  /** By what they are (see `thingOf`), each where its thing first stood. */
  readonly things: ReadonlyMap<string, Entry>
  readonly clashes: readonly string[]
}

/**
 * Which entries count. Of several versions of a thing it is the latest; of different contents of one entry the one with
 * the lower hash.
 */
export const countedOf = (entries: readonly Entry[]): Counted => countedAmong(countingEntries(entries))

function countedAmong(counting: readonly Entry[]): Counted {
  const last = counting.findLast(isHead)?.order
  const things = new Map<string, Entry>()
  const clashes = new Set<string>()
  let head: Entry | null = null
  const prevail = (entry: Entry, other: Entry): Entry => {
    if (contentHash(other.content) !== contentHash(entry.content)) clashes.add(entry.id)
    return byContent(entry, other) < 0 ? entry : other
  }
  for (const entry of counting) {
    if (isHead(entry)) {
      if (entry.order === last) head = head === null ? entry : prevail(entry, head)
      continue
    }
    const removed = removedBy(entry)
    if (removed !== null) things.delete(removed)
    if (entry.kind === 'removal') continue
    const thing = thingOf(entry)
    const other = things.get(thing)
    // A key that is there keeps its place: a thing stands where it first stood.
    if (other === undefined || (other.id !== entry.id && isLaterVersion(entry))) things.set(thing, entry)
    else if (other.id === entry.id) things.set(thing, prevail(entry, other))
  }
  return { head, things, clashes: [...clashes] }
}

/** A file's value, and the ids of entries that are there with different contents. */
export interface DossierFile {
  readonly value: Record<string, unknown>
  readonly clashes: readonly string[]
}

/** The file that a set of entries makes. */
export function fileOf(entries: readonly Entry[]): DossierFile {
  const { head, things, clashes } = countedOf(entries)
  return { value: fileValue(head, things.values()), clashes }
}

/** The value of a file with this head and these things. Lists stand in the schema's order, and are absent where they are empty. */
export function fileValue(head: Entry | null, things: Iterable<Entry>): Record<string, unknown> {
  const contents = new Map<EntryKind, unknown[]>()
  for (const { kind, content } of things) {
    const listed = contents.get(kind)
    if (listed === undefined) contents.set(kind, [content])
    else listed.push(content)
  }
  const value = isRecord(head?.content) ? headOf(head.content) : {}
  for (const [name, kind] of lists) {
    const listed = contents.get(kind)
    if (listed) value[name] = listed
  }
  return value
}

/** The text of the file that a set of entries makes: imported and exported again, it is the same, byte for byte. */
export const exportText = (entries: readonly Entry[]): string => `${JSON.stringify(fileOf(entries).value, null, 2)}\n`
