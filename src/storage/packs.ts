import type { Entry } from '../../machines/record/entry.ts'
import { textHash, textHashInDigits } from '../../machines/record/hash.ts'
import { bytesOfDigest, type KeptDigest, keptDigest } from './keptDigest.ts'

/** The form in which entries are packed; another one is not read. */
export const packFormat = 1

/** So many entries are stored as one text at most: that is several times faster to read than each by itself. */
const PACK_SIZE = 1000

/**
 * So many bytes are stored as one value at most, however few entries they are, if more than one. Chromium keeps a value
 * of more than 64 kB as a file of its own beside its log, and such a file can be lost by itself.
 */
const MOST_BYTES = 60_000

/** So many bytes go to each entry beside its line: for its hash, and for its part of the digest. */
const BESIDE = 96

/**
 * Entries of one act as they are stored. The text is a JSON list with a line for each: first the act, then `[order, id,
 * content]` for each entry.
 */
export interface Pack {
  readonly dossier: string
  /** Sorts as its first entry does, and is the same for the same entries, so that writing them again changes nothing. */
  readonly key: string
  readonly format: number
  readonly text: string
  readonly hash: number
  /** The hash of each line, which tells good lines from bad ones where the text has been damaged. */
  readonly sums: Float64Array
  /** The first line once more: every entry of the pack needs it. */
  readonly head: string
  /** What can be told of its entries without reading the text, where there is enough of that. */
  readonly digest?: KeptDigest
}

/** The packs of these entries: one for each run that one act of one author wrote, or more where it is a long one. */
export function packsOf(dossier: string, entries: readonly Entry[]): Pack[] {
  const packs: Pack[] = []
  for (let start = 0; start < entries.length; ) {
    const first = entries[start]
    if (first === undefined) break
    const lines = linesTogether(entries, start, first)
    const end = start + lines.length - 1
    packs.push(packOf(dossier, entries.slice(start, end), first.order, lines))
    start = end
  }
  return packs
}

const headOf = ({ act, author, recorded }: Entry): string => JSON.stringify({ act, author, recorded })

const SEPARATOR = ',\n'
const WIDE = /[^\0-\xff]/

/** The lines of the pack that begins with an entry: its act, and as many entries of it as stand together and find room. */
function linesTogether(entries: readonly Entry[], start: number, first: Entry): readonly string[] {
  const lines = [headOf(first)]
  let characters = 0
  let bytesEach = 1
  let beside = 0
  for (let place = start; place < entries.length && lines.length <= PACK_SIZE; place += 1) {
    const entry = entries[place]
    if (entry === undefined || !isOfAct(entry, first)) break
    const line = JSON.stringify([entry.order, entry.id, entry.content])
    characters += line.length + SEPARATOR.length
    beside += BESIDE
    // One letter that needs two bytes makes a browser keep all of a text in two.
    if (bytesEach === 1 && WIDE.test(line)) bytesEach = 2
    if (lines.length > 1 && characters * bytesEach + beside > MOST_BYTES) break
    lines.push(line)
  }
  return lines
}

const isOfAct = ({ act, author, recorded }: Entry, other: Entry): boolean =>
  act === other.act && author === other.author && recorded === other.recorded

function packOf(dossier: string, entries: readonly Entry[], firstOrder: string, lines: readonly string[]): Pack {
  const [head = ''] = lines
  const text = `[${lines.join(SEPARATOR)}]`
  const digest = keptDigest(entries, textHash(text))
  const hasRoom = digest !== null && bytesOfDigest(digest) <= BESIDE * entries.length
  return {
    dossier,
    key: `${firstOrder} ${textHashInDigits(text)}`,
    format: packFormat,
    text,
    hash: textHash(text),
    sums: Float64Array.from(lines, textHash),
    head,
    ...(hasRoom ? { digest } : {}),
  }
}

/** The size of packs in the browser's store, in bytes, without what the store itself adds. */
export const bytesOf = (packs: readonly Pack[]): number =>
  packs.reduce(
    (sum, { text, head, sums, digest }) =>
      sum + new Blob([text, head]).size + sums.byteLength + (digest === undefined ? 0 : bytesOfDigest(digest)),
    0,
  )
