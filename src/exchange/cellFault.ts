import type { Fault } from '../../machines/dossier/faults.ts'

/** What is wrong with a table, by row and column: the path reads `row 5, until`. */
export interface CellFault extends Fault {
  /** The row as a spreadsheet counts, the head being row 1; null where it is the whole that is wrong. */
  readonly row: number | null
  /** The name of the column; null where it is the whole row. */
  readonly column: string | null
}

export const cellFault = (
  row: number,
  column: string | null,
  problem: string,
  expected: string,
  hint = '',
): CellFault => ({
  row,
  column,
  path: column === null ? `row ${row}` : `row ${row}, ${column}`,
  problem,
  expected,
  hint,
})

/** Takes down one fault of a table. */
export type ReportCell = (fault: CellFault) => void
