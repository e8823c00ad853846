import { type Entry, type EntryKind, entryKinds } from '../../machines/record/entry.ts'
import { textHash } from '../../machines/record/hash.ts'
import { inflate } from './deflate.ts'
import { inBytes } from './packs.ts'
import type { Damaged } from './store.ts'
import { isText, storedHash, textIn } from './storedText.ts'

/** What can be read of a pack, and what cannot. */
export interface Unpacked {
  readonly entries: Entry[]
  readonly damaged: Damaged[]
}

interface Act {
  readonly act: string
  readonly author: string
  readonly recorded: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Reads what lies in the store of packs, whatever it is. */
export function readPack(stored: unknown): Unpacked {
  const pack = isObject(stored) ? stored : {}
  const key = typeof pack.key === 'string' ? pack.key : ''
  const { text: kept, hash, sums, head } = pack
  const whole = (why: Damaged['why']): Unpacked => ({
    entries: [],
    damaged: [{ pack: key, line: null, id: null, why, raw: typeof kept === 'string' ? kept : shown(stored) }],
  })
  if (typeof pack.format === 'number' && pack.format > inBytes) return whole('otherFormat')
  if (!isText(kept)) return whole('unreadable')
  const text = textIn(kept)
  return (storedHash(kept) === hash ? readWhole(text) : null) ?? readLines(key, text, sums, head) ?? whole('unreadable')
}

/** The entries of an unchanged text; null where it is not what a pack holds. */
export function readWhole(text: string): Unpacked | null {
  const lines = listIn(text)
  const act = actIn(lines[0])
  if (act === null) return null
  const entries: Entry[] = []
  for (let line = 1; line < lines.length; line += 1) {
    const entry = entryIn(lines[line], act, entries.at(-1)?.kind)
    if (entry === null) return null
    entries.push(entry)
  }
  return { entries, damaged: [] }
}

/** Reads a damaged text line by line; null where not even its act can be told. */
function readLines(pack: string, text: string, sums: unknown, head: unknown): Unpacked | null {
  const lines = text.replace(/^\[/, '').replace(/\]$/, '').split(/,?\n/)
  // Damage can make two lines of one: a line is known by its hash alone, not by its place.
  const known = sums instanceof Float64Array && sums.length > 0 ? new Set(sums) : null
  const isGood = (line: string): boolean => known?.has(textHash(line)) === true
  const first = lines[0] ?? ''
  const heads = [first, typeof head === 'string' ? head : '']
  const act = [...heads.filter(isGood), ...heads].map((one) => actIn(parsed(one))).find((one) => one !== null)
  if (act === undefined) return null

  const entries: Entry[] = []
  const damaged: Damaged[] = []
  for (const [line, raw] of lines.entries()) {
    const value = parsed(raw)
    const entry = entryIn(value, act)
    if (line === 0 && entry === null) continue
    if (entry !== null && (known === null || isGood(raw))) entries.push(entry)
    if (entry !== null && isGood(raw)) continue
    const why = entry === null ? 'unreadable' : known === null ? 'unverified' : 'changed'
    damaged.push({ pack, line, id: idIn(value), why, raw })
  }
  // Lines that were cut off left their hashes.
  const missing = (known?.size ?? 1) - 1 - entries.length
  if (missing > 0 && damaged.length === 0) {
    damaged.push({ pack, line: lines.length, id: null, why: 'unreadable', raw: '' })
  }
  return { entries, damaged }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listIn(text: string): readonly unknown[] {
  const value = parsed(text)
  return Array.isArray(value) ? value : []
}

function actIn(value: unknown): Act | null {
  if (!isObject(value)) return null
  const { act, author, recorded } = value
  return typeof act === 'string' && typeof author === 'string' && typeof recorded === 'string'
    ? { act, author, recorded }
    : null
}

const kinds: ReadonlyMap<string, EntryKind> = new Map(entryKinds.map((kind) => [kind, kind]))

const idIn = (value: unknown): string | null => (Array.isArray(value) && typeof value[1] === 'string' ? value[1] : null)

/** `likely` is the kind of the entry before: those of one pack are mostly alike. */
function entryIn(value: unknown, { act, author, recorded }: Act, likely?: EntryKind): Entry | null {
  if (!Array.isArray(value) || value.length !== 3) return null
  const list: readonly unknown[] = value
  const order = list[0]
  const id = list[1]
  const content = list[2]
  if (typeof order !== 'string' || typeof id !== 'string' || !isObject(content)) return null
  const isLikely = likely !== undefined && id.startsWith(likely) && id[likely.length] === ':'
  const kind = isLikely ? likely : kinds.get(id.slice(0, id.indexOf(':')))
  return kind === undefined ? null : { id, kind, order, author, recorded, act, content }
}

/** Anything that was stored, as text: bytes in base64, with what of them can be inflated. */
export function shown(value: unknown, indent = 0): string {
  try {
    return (
      JSON.stringify(value, (_, one) => (one instanceof Uint8Array ? shownBytes(one) : one), indent) ?? String(value)
    )
  } catch {
    return String(value)
  }
}

const shownBytes = (bytes: Uint8Array) => ({
  base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  inflated: inflate(bytes),
})
