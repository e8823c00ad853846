import type { Entry } from '../../machines/record/entry.ts'
import { textHash, textHashInDigits } from '../../machines/record/hash.ts'

/** The form in which entries are packed; another one is not read. */
export const packFormat = 1

/** So many entries are stored as one text: that is several times faster to read than each by itself. */
export const PACK_SIZE = 1000

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
}

/** The packs of these entries: one for each run of a thousand or fewer that one act of one author wrote. */
export function packsOf(dossier: string, entries: readonly Entry[]): Pack[] {
  const packs: Pack[] = []
  for (let start = 0; start < entries.length; ) {
    const rest = entries.slice(start, start + PACK_SIZE)
    const [first] = rest
    if (first === undefined) break
    const other = rest.findIndex(
      ({ act, author, recorded }) => act !== first.act || author !== first.author || recorded !== first.recorded,
    )
    const together = other < 0 ? rest : rest.slice(0, other)
    packs.push(packOf(dossier, first, together))
    start += together.length
  }
  return packs
}

function packOf(dossier: string, { act, author, recorded, order: firstOrder }: Entry, entries: readonly Entry[]): Pack {
  const head = JSON.stringify({ act, author, recorded })
  const lines = [head, ...entries.map(({ order, id, content }) => JSON.stringify([order, id, content]))]
  const text = `[${lines.join(',\n')}]`
  return {
    dossier,
    key: `${firstOrder} ${textHashInDigits(text)}`,
    format: packFormat,
    text,
    hash: textHash(text),
    sums: Float64Array.from(lines, textHash),
    head,
  }
}

/** The size of packs in the browser's store, in bytes, without what the store itself adds. */
export const bytesOf = (packs: readonly Pack[]): number =>
  packs.reduce((sum, { text, head, sums }) => sum + new Blob([text, head]).size + sums.byteLength, 0)
