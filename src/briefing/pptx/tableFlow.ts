import type { Cell, Table } from '../../../machines/briefing/outline.ts'
import { columnWidths } from './columnWidths.ts'
import { cellRight, gridFlow } from './grid.ts'
import type { Flow, GridCell } from './pieces.ts'
import type { Setting } from './setting.ts'
import { statusSpan } from './status.ts'
import { plain, shortened } from './text.ts'

const HEAD_LINES = 4

/** A table as rows that can go on on another slide. */
export function tableFlow(table: Table, set: Setting, width: number, room: number): Flow {
  const type = rowsSize(table, set)
  const cells = table.rows.map((row) => row.map((cell) => gridCell(cell, type)))
  const texts = table.columns.map((column, place) => [
    column,
    ...table.rows.map((row) => (row[place] === undefined ? '' : textOf(row[place]))),
  ])
  const columns = columnWidths(texts, type, width)
  const head = table.columns.map((column, place): GridCell => {
    const text = shortened(
      column,
      { size: set.small, isBold: true, isSerif: false },
      (columns[place] ?? 0) - cellRight,
      HEAD_LINES,
    )
    return { paragraphs: [plain(text, set.small, 'tx2', true)], indent: 0, columns: 1 }
  })
  return gridFlow({ title: table.title, columns, pad: set.pad }, head, cells, room)
}

/** What is short is set larger. */
const rowsSize = ({ rows, columns }: Table, { shortTable, table }: Setting): number =>
  rows.length <= 7 && columns.length <= 4 ? shortTable : table

const textOf = (cell: Cell): string => (cell.mark === null ? cell.text : statusSpan(cell.mark, cell.text).text)

function gridCell({ text, mark }: Cell, type: number): GridCell {
  const paragraph = plain(text, type)
  const marked = mark === null ? paragraph : { ...paragraph, spans: [statusSpan(mark, text)] }
  return { paragraphs: [marked], indent: 0, columns: 1 }
}
