import type { Entry } from '../../machines/record/entry.ts'
import { textHash, textHashInDigits } from '../../machines/record/hash.ts'
import { deflate } from './deflate.ts'
import { bytesOfDigest, type KeptDigest, keptDigest } from './keptDigest.ts'
import { packedSize } from './packedSize.ts'
import { type StoredText, storedHash } from './storedText.ts'
import { isWide } from './textBytes.ts'

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

const headOf = ([first]: readonly Entry[]): string =>
  first === undefined ? '' : JSON.stringify({ act: first.act, author: first.author, recorded: first.recorded })

const lineOf = ({ order, id, content }: Entry): string => JSON.stringify([order, id, content])

const SEPARATOR = ',\n'

/** The pack of as many of some entries of an act, from the first on, as find room with their text as it is. */
function packText(dossier: string, entries: readonly Entry[]): Pack {
  const lines = [headOf(entries)]
  let characters = 0
  let bytesEach = 1
  for (const [place, entry] of entries.entries()) {
    const line = lineOf(entry)
    characters += line.length + SEPARATOR.length
    if (bytesEach === 1 && isWide(line)) bytesEach = 2
    if (place > 0 && characters * bytesEach + (place + 1) * BESIDE > MOST_BYTES) break
    lines.push(line)
  }
  return packOf(dossier, entries, lines, (text) => text)
}

/** The same with their text deflated. */
function packDeflated(dossier: string, entries: readonly Entry[]): Pack {
  const lines = [headOf(entries), ...entries.map(lineOf)]
  for (;;) {
    const pack = packOf(dossier, entries, lines, deflate)
    const share = MOST_BYTES / packedSize([pack]).bytes
    if (share >= 1 || lines.length === 2) return pack
    // Fewer lines deflate a little less well.
    lines.length = Math.max(2, Math.floor(0.9 * share * lines.length))
  }
}

/** The pack of lines: the act, and the first of some entries. */
function packOf(
  dossier: string,
  from: readonly Entry[],
  lines: readonly string[],
  toStore: (text: string) => StoredText,
): Pack {
  const [head = ''] = lines
  const whole = `[${lines.join(SEPARATOR)}]`
  const text = toStore(whole)
  const hash = storedHash(text)
  const entries = from.slice(0, lines.length - 1)
  const digest = keptDigest(entries, hash)
  const hasRoom = digest !== null && bytesOfDigest(digest) <= BESIDE * entries.length
  return {
    dossier,
    key: `${entries[0]?.order} ${textHashInDigits(whole)}`,
    format: typeof text === 'string' ? inText : inBytes,
    text,
    hash,
    sums: Float64Array.from(lines, textHash),
    head,
    ...(hasRoom ? { digest } : {}),
  }
}
