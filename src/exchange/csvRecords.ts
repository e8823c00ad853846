import Papa from 'papaparse'

/** How a CSV text is cut: what stands between its cells, and what ends its lines. */
interface Marks {
  readonly delimiter: string
  readonly newline: '\r\n' | '\r' | '\n'
}

/** The records of a CSV text, the head first; or the row whose quotation marks are not as they should be. */
export type Records =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly row: number }

/**
 * Cuts CSV into records. Between the cells stand commas, semicolons or tabs, whichever the head has; lines end as the
 * head does. Papa Parse forgives quotation marks that are not in order, at a cost that grows with the square of them
 * (33 s for 600 kB): so their order is checked first.
 */
export function recordsOf(text: string): Records {
  const marks = marksOf(text)
  const row = rowOfBrokenQuote(text, marks)
  return row === null ? { ok: true, records: Papa.parse<string[]>(text, marks).data } : { ok: false, row }
}

function marksOf(text: string): Marks {
  const [head = ''] = /^[^\r\n]*/.exec(text) ?? []
  const delimiter = [',', ';', '\t'].find((one) => head.includes(one)) ?? ','
  return { delimiter, newline: newlineAt(text, head.length) }
}

function newlineAt(text: string, place: number): Marks['newline'] {
  if (text[place] !== '\r') return '\n'
  return text[place + 1] === '\n' ? '\r\n' : '\r'
}

/** The row with a quotation mark that does not close, or with text after one that does; null where there is none. */
function rowOfBrokenQuote(text: string, { delimiter, newline }: Marks): number | null {
  const ends = new RegExp(`${delimiter}|${newline}`, 'g')
  let at = 0
  for (let row = 1; ; ) {
    if (text[at] === '"') {
      at = endOfQuoted(text, at)
      const isEnd = text.startsWith(delimiter, at) || text.startsWith(newline, at) || at === text.length
      if (at === 0 || !isEnd) return row
    }
    ends.lastIndex = at
    const [end] = ends.exec(text) ?? []
    if (end === undefined) return null
    if (end === newline) row += 1
    at = ends.lastIndex
  }
}

/** Where a quoted cell ends, after its closing mark; 0 where it has none. */
function endOfQuoted(text: string, start: number): number {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close + 1
}
