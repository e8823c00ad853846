import type { Entry } from '../../machines/record/entry.ts'
import { textHash, textHashInDigits } from '../../machines/record/hash.ts'
import { deflate } from './deflate.ts'
import { bytesOfDigest, type KeptDigest, keptDigest } from './keptDigest.ts'
import { packedBytes } from './packedBytes.ts'
import { type StoredText, storedHash } from './storedText.ts'

/** The form of packs that keep their text as it is. */
export const inText = 1

/** The form of those that keep it deflated: the newest one. A newer one is not read. */
export const inBytes = 2

/**
 * So many entries are stored as one text at most: that is several times faster to read than each by itself, and still read
 * in a few milliseconds, between two keys.
 */
const PACK_SIZE = 512

/** From so many entries on their text is deflated: a browser hands over few small values far sooner than many large ones. */
const MANY = 256

/**
 * So many bytes are stored as one value at most, however few entries they are, if more than one. Chromium keeps a value
 * of more than 64 kB as a file of its own beside its log, and such a file can be lost by itself.
 */
const MOST_BYTES = 60_000

/** No more letters are deflated for one value: what is left over is deflated again, for the next. */
const MOST_DEFLATED = 4 * MOST_BYTES

/** So many bytes go to each entry beside its line: for its hash, and for its part of the digest. */
const BESIDE = 96

/** A browser keeps a text in two bytes a letter where it was cut out of one with other letters than those of Latin-1. */
const LETTER = 2

/**
 * Entries of one act as they are stored. The text is a JSON list with a line for each: first the act, then `[order, id,
 * content]` for each entry.
 */
export interface Pack {
  readonly dossier: string
  /** Sorts as its first entry does, and is the same for the same entries packed alike: to write them again changes nothing. */
  readonly key: string
  readonly format: number
  readonly text: StoredText
  /** Of the text, as it is stored. */
  readonly hash: number
  /** The hash of each line, which tells good lines from bad ones where the text has been damaged. */
  readonly sums: Float64Array
  /** The first line once more: every entry of the pack needs it. */
  readonly head: string
  /** What can be told of its entries without reading the text, where there is enough of that. */
  readonly digest?: KeptDigest
}

/** The packs of these entries: one for each run that one act of one author wrote, or more where it is a long one. */
export function* packsOf(dossier: string, entries: readonly Entry[]): Generator<Pack> {
  for (let start = 0; start < entries.length; ) {
    const end = endOfAct(entries, start)
    while (start < end) {
      const next = entries.slice(start, Math.min(end, start + PACK_SIZE))
      const pack = next.length < MANY ? packText(dossier, next) : packDeflated(dossier, next)
      yield pack
      start += pack.sums.length - 1
    }
  }
}

function endOfAct(entries: readonly Entry[], start: number): number {
  const first = entries[start]
  let end = start + 1
  for (let one = entries[end]; one !== undefined && first !== undefined && isOfAct(one, first); one = entries[end])
    end += 1
  return end
}

const isOfAct = ({ act, author, recorded }: Entry, other: Entry): boolean =>
  act === other.act && author === other.author && recorded === other.recorded

/** The pack of as many of some entries of an act, from the first on, as find room with their text as it is. */
function packText(dossier: string, entries: readonly Entry[]): Pack {
  const lines = linesOf(entries, (letters, count) => letters * LETTER + count * BESIDE <= MOST_BYTES)
  return packOf(dossier, entries, lines, textOf(lines))
}

/** The same with their text deflated. */
function packDeflated(dossier: string, entries: readonly Entry[]): Pack {
  const lines = linesOf(entries, (letters) => letters <= MOST_DEFLATED)
  for (;;) {
    const text = deflate(textOf(lines))
    const pack = text.length > MOST_BYTES && lines.length > 2 ? null : packOf(dossier, entries, lines, text)
    const share = MOST_BYTES / (pack === null ? text.length : packedBytes([pack]))
    if (pack !== null && (share >= 1 || lines.length === 2)) return pack
    // Fewer lines deflate a little less well.
    lines.length = Math.max(2, Math.floor(0.9 * share * lines.length))
  }
}

/** The lines of a pack: the act, and a first entry, and others as long as so many letters of so many entries have room. */
function linesOf(entries: readonly Entry[], hasRoom: (letters: number, count: number) => boolean): string[] {
  const lines = [headOf(entries)]
  let letters = 0
  for (const entry of entries) {
    const line = lineOf(entry)
    letters += line.length + SEPARATOR.length
    if (lines.length > 1 && !hasRoom(letters, lines.length)) break
    lines.push(line)
  }
  return lines
}

const SEPARATOR = ',\n'
const textOf = (lines: readonly string[]): string => `[${lines.join(SEPARATOR)}]`

const headOf = ([first]: readonly Entry[]): string =>
  first === undefined ? '' : JSON.stringify({ act: first.act, author: first.author, recorded: first.recorded })

const lineOf = ({ order, id, content }: Entry): string => JSON.stringify([order, id, content])

/** The pack of lines, which are the act and the first of some entries, with their text as it is to be stored. */
function packOf(dossier: string, from: readonly Entry[], lines: readonly string[], text: StoredText): Pack {
  const [head = ''] = lines
  const hash = storedHash(text)
  const entries = from.slice(0, lines.length - 1)
  const digest = keptDigest(entries, hash)
  const hasRoom = digest !== null && bytesOfDigest(digest) <= BESIDE * entries.length
  return {
    dossier,
    key: `${entries[0]?.order} ${textHashInDigits(textOf(lines))}`,
    format: typeof text === 'string' ? inText : inBytes,
    text,
    hash,
    sums: Float64Array.from(lines, textHash),
    head,
    ...(hasRoom ? { digest } : {}),
  }
}
