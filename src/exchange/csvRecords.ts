import Papa from 'papaparse'

/** The records of a CSV text, the head first; or the row whose quotation marks are not as they should be. */
export type Records =
  | { readonly ok: true; readonly records: readonly (readonly string[])[] }
  | { readonly ok: false; readonly row: number }

/**
 * Cuts CSV into records. Between the cells stand commas, semicolons or tabs, whichever the head has, or a first line says
 * that Excel writes and shows to nobody (`sep=;`); lines end in any of
 * the three ways, one file put together from others in several. Papa Parse knows one way in a file, and forgives quotation
 * marks that are not in order at a cost that grows with the square of them (33 s for 600 kB): so both are seen to first.
 */
export function recordsOf(csv: string): Records {
  const { text, delimiter } = delimited(csv)
  const lines = inLines(text, delimiter)
  return typeof lines === 'number'
    ? { ok: false, row: lines }
    : { ok: true, records: Papa.parse<string[]>(lines, { delimiter, newline: '\n' }).data }
}

/** A table without the line that says what stands between its cells, and what does. */
function delimited(csv: string): { readonly text: string; readonly delimiter: string } {
  const [line = '', said] = /^sep=([,;\t])(?:\r\n?|\n|$)/i.exec(csv) ?? []
  return said === undefined
    ? { text: csv, delimiter: delimiterOf(csv) }
    : { text: csv.slice(line.length), delimiter: said }
}

function delimiterOf(text: string): string {
  const [head = ''] = /^[^\r\n]*/.exec(text) ?? []
  return [',', ';', '\t'].find((one) => head.includes(one)) ?? ','
}

/**
 * The text with a line feed after each row, cells left as they are; or the row with a quotation mark that does not close,
 * or with text after one that does.
 */
function inLines(text: string, delimiter: string): string | number {
  const ends = new RegExp(`${delimiter}|\r\n?|\n`, 'g')
  const pieces: string[] = []
  let from = 0
  let at = 0
  for (let row = 1; ; ) {
    if (text[at] === '"') {
      at = endOfQuoted(text, at)
      if (at === 0 || (at < text.length && !`${delimiter}\r\n`.includes(text.charAt(at)))) return row
    }
    ends.lastIndex = at
    const end = ends.exec(text)
    if (end === null) return pieces.join('') + text.slice(from)
    at = ends.lastIndex
    if (end[0] === delimiter) continue
    row += 1
    pieces.push(text.slice(from, end.index), '\n')
    from = at
  }
}

/** Where a quoted cell ends, after its closing mark; 0 where it has none. */
function endOfQuoted(text: string, start: number): number {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close + 1
}
