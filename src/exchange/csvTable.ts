import { quoted } from '../../machines/dossier/faults.ts'
import { createGuess, didYouMean } from '../../machines/dossier/guess.ts'
import { unmarked } from '../ui/formula.ts'
import { cellFault, type ReportCell } from './cellFault.ts'
import { type Column, columns, isProse, requiredColumns } from './columns.ts'
import { recordsOf } from './csvRecords.ts'

/** A row that says something: its number as a spreadsheet counts, the head being row 1, and its cells that are not empty. */
export interface Row {
  readonly number: number
  readonly cells: ReadonlyMap<Column, string>
}

/** A CSV text as rows. */
export interface Table {
  readonly rows: readonly Row[]
  /** Required columns that the head does not have. Their absence is one fault, not one in every row. */
  readonly missing: ReadonlySet<string>
  /** Whether the head has a column for when something entered the record. */
  readonly saysRecorded: boolean
}

const none: Table = { rows: [], missing: new Set(requiredColumns), saysRecorded: false }
const MOST_COLUMNS = 200

/** Reads CSV, with or without a byte order mark, into rows by the columns that its head names. */
export function readTable(text: string, report: ReportCell): Table {
  const read = recordsOf(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!read.ok) {
    const problem = 'has a quotation mark that does not close, or text after one that does'
    report(cellFault(read.row, null, problem, 'a cell in quotation marks, those within it doubled'))
    return none
  }
  const [head = [], ...records] = read.records
  if (head.length > MOST_COLUMNS) {
    report(cellFault(1, null, `has ${head.length} columns`, `some of ${columns.join(', ')}`))
    return none
  }
  const places = placesOf(head, report)
  const missing = new Set(requiredColumns.filter((column) => !places.has(column)))
  for (const column of missing) report(cellFault(1, column, 'is missing', 'this column in the head'))
  const rows = records.flatMap((record, index): Row[] => {
    const number = index + 2
    if (record.some((cell, place) => cell !== '' && (head[place] ?? '').trim() === '')) {
      report(cellFault(number, null, 'has a cell under no name', 'each cell under a column that the head names'))
    }
    const cells = cellsOf(record, places)
    return cells.size === 0 ? [] : [{ number, cells }]
  })
  return { rows, missing, saysRecorded: places.has('recorded') }
}

/**
 * Which column stands where. Reports the names that are no columns, or that stand there twice. One that is only misspelt
 * counts as the one that was meant, so that its absence is not told in every row.
 */
function placesOf(names: readonly string[], report: ReportCell): ReadonlyMap<Column, number> {
  const guess = createGuess()
  const places = new Map<Column, number>()
  const known = names.map((name) => columns.find((one) => one.toLowerCase() === wordOf(name)))
  for (const [place, name] of names.entries()) {
    if (name.trim() === '') continue
    const column = known[place]
    if (column === undefined) {
      const free = columns.filter((one) => !known.includes(one) && !places.has(one))
      const meant = free.find((one) => one === guess(name, free))
      report(cellFault(1, quoted(name), 'is no column', `one of ${columns.join(', ')}`, didYouMean(meant ?? null)))
      if (meant !== undefined) places.set(meant, place)
    } else if (places.has(column)) report(cellFault(1, column, 'stands there twice', 'each column once'))
    else places.set(column, place)
  }
  return places
}

const wordOf = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '')

function cellsOf(record: readonly string[], places: ReadonlyMap<Column, number>): ReadonlyMap<Column, string> {
  const cells = new Map<Column, string>()
  for (const [column, place] of places) {
    const cell = record[place] ?? ''
    if (isProse(column)) {
      if (cell !== '') cells.set(column, unmarked(cell))
    } else if (cell.trim() !== '') cells.set(column, unmarked(cell).trim())
  }
  return cells
}
