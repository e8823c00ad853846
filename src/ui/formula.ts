/** What spreadsheets and databases take for the start of a formula, also behind spaces, quotes and what cannot be seen. */
const FORMULA = /^[\s\p{Cf}"'`“”‘’«»]*[=+\-@＝＋－＠﹢﹣﹦﹫−\t\r\n]/u

/** A number is no formula, whatever its sign. */
const NUMBER = /^-?\d+(\.\d+)?$/

const MARK = "'"

/** Whether a text needs the mark: a formula, an empty text (an empty cell says that there is none), or either behind marks. */
function needsMark(text: string): boolean {
  const bare = text.replace(/^'+/, '')
  return bare === '' || (!NUMBER.test(text) && FORMULA.test(bare))
}

/** A text as a cell that no spreadsheet runs: an apostrophe before what could be a formula. */
export const harmless = (text: string): string => (needsMark(text) ? MARK + text : text)

/** The text of a cell: without the apostrophe that `harmless` put there. Any other apostrophe stays. */
export const unmarked = (cell: string): string =>
  cell.startsWith(MARK) && needsMark(cell.slice(1)) ? cell.slice(1) : cell
