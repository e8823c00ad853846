import { quoted } from '../../machines/dossier/faults.ts'
import { newDevelopmentId } from '../../machines/workspace/draft/newId.ts'
import { cellFault, type ReportCell } from './cellFault.ts'
import { dueOfCell, numberOfCell, speakersOfCell } from './cellText.ts'
import { type Column, type DevelopmentColumn, developmentColumns, effectColumns } from './columns.ts'
import type { Row } from './csvTable.ts'
import { repeatable } from './repeatable.ts'

/** A development as a file holds it, before anyone has checked it. */
export type RawDevelopment = Readonly<Record<string, unknown>> & { readonly effects: readonly unknown[] }

/** A development that rows give, and which of them. */
export interface FromRows {
  readonly development: RawDevelopment
  readonly rows: readonly number[]
  /** The row of each effect. */
  readonly effectRows: readonly number[]
}

/**
 * The developments that rows give, in the order in which they begin. Rows of one id are one development, wherever they
 * stand, and so is a row that says nothing of a development with the row above. Without an id one is made of what the
 * rows say, always the same.
 */
export function developmentsOfRows(rows: readonly Row[], report: ReportCell): FromRows[] {
  const groups: Row[][] = []
  const groupOfId = new Map<string, Row[]>()
  for (const row of rows) {
    const id = row.cells.get('id')
    const own = developmentColumns.some((column) => row.cells.has(column))
    const group = id === undefined ? (own ? undefined : groups.at(-1)) : groupOfId.get(id)
    if (group !== undefined) {
      if (own) reportOtherwise(row, group[0], report)
      group.push(row)
      continue
    }
    const begun = [row]
    groups.push(begun)
    if (id !== undefined) groupOfId.set(id, begun)
  }
  return groups.map(fromRows)
}

/** A row has to say of its development what the first one says, or nothing. */
function reportOtherwise({ number, cells }: Row, first: Row | undefined, report: ReportCell): void {
  for (const column of developmentColumns) {
    const cell = cells.get(column)
    const before = first?.cells.get(column)
    if (cell === undefined || cell === before) continue
    const other = before === undefined ? 'none' : quoted(before)
    const problem = `is ${quoted(cell)}, and row ${first?.number} of the same development has ${other}`
    report(cellFault(number, column, problem, 'the same in each of its rows, or an id of its own'))
  }
}

function fromRows(rows: readonly Row[]): FromRows {
  const [first] = rows
  const cells = first?.cells ?? new Map<Column, string>()
  const withEffect = rows.filter((row) => effectColumns.some((column) => row.cells.has(column)))
  const effects = withEffect.map((row) => effectOf(row.cells))
  const fields = Object.fromEntries(
    developmentColumns.flatMap((column) => {
      const cell = cells.get(column)
      return cell === undefined ? [] : [[column, fieldOf(column, cell)] as const]
    }),
  )
  const random = repeatable(JSON.stringify([fields, effects]))
  const id = fields.id ?? newDevelopmentId(cells.get('at') ?? '', cells.get('headline') ?? '', new Set(), random)
  return {
    development: { id, ...fields, effects },
    rows: rows.map(({ number }) => number),
    effectRows: withEffect.map(({ number }) => number),
  }
}

function fieldOf(column: DevelopmentColumn, cell: string): unknown {
  if (column === 'by') return speakersOfCell(cell)
  return column === 'credibility' ? numberOfCell(cell) : cell
}

/** An effect with the keys of the format. Cells that its form does not take stay, to be refused where they stand. */
const effectOf = (cells: ReadonlyMap<Column, string>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    effectColumns.flatMap((column) => {
      const cell = cells.get(column)
      if (cell === undefined) return []
      if (column === 'effectBy') return [['by', speakersOfCell(cell)]]
      if (column === 'value') return [['value', numberOfCell(cell)]]
      return [[column, column === 'due' ? dueOfCell(cell) : cell]]
    }),
  )
