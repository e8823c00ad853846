import type { Development, Effect } from '../../machines/dossier.ts'
import { csvLine } from '../ui/csvLine.ts'
import { harmless } from '../ui/formula.ts'
import { dueCell, numberCell, speakersCell } from './cellText.ts'
import { type Column, columns } from './columns.ts'

/**
 * Developments as CSV (RFC 4180, without a byte order mark): a head, and a row for each effect that repeats what is said
 * of its development; a development without effects has one row. `readDevelopments` reads the same developments back.
 */
export function developmentsCsv(developments: readonly Development[]): string {
  const rows = developments.flatMap(({ effects, ...fields }): Cells[] => {
    const cells = cellsOf(fields)
    if (effects.length === 0) return [cells]
    return effects.map((effect) => ({ ...cells, ...effectCells(effect) }))
  })
  return [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))].map(csvLine).join('')
}

type Value = string | number | readonly string[]
type Cells = Readonly<Partial<Record<Column, string>>>

function effectCells(effect: Effect): Cells {
  const due = 'due' in effect && effect.due !== undefined ? dueCell(effect.due) : undefined
  return cellsOf({ ...effect, due, by: undefined, effectBy: effect.by })
}

const cellsOf = (fields: Readonly<Partial<Record<Column, Value | undefined>>>): Cells =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([column, value]) => (value === undefined ? [] : [[column, cellOf(value)]])),
  )

function cellOf(value: Value): string {
  if (typeof value === 'number') return numberCell(value)
  return harmless(typeof value === 'string' ? value : speakersCell(value))
}
