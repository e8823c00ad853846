import type { Block, Chart, Outline, Table } from '../../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { byteOrderMark, csvLine } from '../../ui/csvLine.ts'
import { harmless } from '../../ui/formula.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { chartTable } from './chartTable.ts'

const { briefFormats: say } = laterWords

/** A table as a spreadsheet takes it: the heads of its columns, and its rows with what they rest on. */
interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly rests: readonly DevelopmentId[] }[]
}

/**
 * Every table of a briefing as one CSV with as many cells in each line: the part and the table that a line is of, which
 * line of it, the developments that the line rests on, and its cells. The line `head` of each table holds its columns.
 * It begins with the mark by which Excel knows UTF-8.
 */
export function csv({ parts }: Outline): string {
  const sheets = parts
    .filter(({ isIn }) => isIn)
    .flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => sheetsOf(block).map(({ table, sheet }) => ({ part: id, table, sheet }))),
    )
  const width = sheets.reduce((most, { sheet }) => Math.max(most, sheet.columns.length), 1)
  const line = (lead: readonly string[], cells: readonly string[]) => [
    ...lead,
    ...Array.from({ length: width }, (_, place) => cellOf(cells[place] ?? '')),
  ]
  const numbered = Array.from({ length: width }, (_, place) => say.cell(place + 1))
  return fileOf([
    [say.part, say.table, say.line, say.developments, ...numbered],
    ...sheets.flatMap(({ part, table, sheet }) => [
      line([part, table, say.head, ''], sheet.columns),
      ...sheet.rows.map(({ cells, rests }, place) => line([part, table, String(place + 1), listOf(rests)], cells)),
    ]),
  ])
}

/** One table or one chart’s numbers as CSV: its columns, then the developments that each row rests on. */
export function csvOfTable(table: Table | Chart): string {
  const { columns, rows } = table.kind === 'table' ? tableSheet(table) : chartSheet(table)
  return fileOf([
    [...columns.map(cellOf), say.developments],
    ...rows.map(({ cells, rests }) => [...cells.map(cellOf), listOf(rests)]),
  ])
}

const fileOf = (lines: readonly (readonly string[])[]): string => byteOrderMark + lines.map(csvLine).join('')

const cellOf = (text: string): string => (text === '' ? '' : harmless(text))

const listOf = (ids: readonly DevelopmentId[]): string => [...new Set(ids)].join(' ')

/** What of a block is a table, with its name in the file. */
function sheetsOf(block: Block): readonly { readonly table: string; readonly sheet: Sheet }[] {
  switch (block.kind) {
    case 'table':
      return [{ table: block.id, sheet: tableSheet(block) }]
    case 'chart':
      return [{ table: block.id, sheet: chartSheet(block) }]
    case 'figures':
      return [{ table: block.kind, sheet: figureSheet(block.figures) }]
    case 'statuses': {
      const rows = block.statuses.map(({ title, word }) => ({ cells: [title, word], rests: [] }))
      return [{ table: block.kind, sheet: { columns: [say.subject, say.status], rows } }]
    }
    case 'requirement': {
      const rows = block.rows.map((row) =>
        row.kind === 'group'
          ? { cells: [row.text], rests: [] }
          : {
              cells: [row.title, row.word, row.since, row.kind === 'condition' ? (row.record ?? '') : ''],
              rests: row.rests,
            },
      )
      return [{ table: block.kind, sheet: { columns: [say.subject, say.status, say.since, say.inRecord], rows } }]
    }
    case 'lines':
      return []
  }
}

const tableSheet = ({ columns, rows }: Table): Sheet => ({
  columns,
  rows: rows.map((row) => ({ cells: row.map(({ text }) => text), rests: row.flatMap(({ rests }) => rests) })),
})

const asWritten = (date: string): string => date

function chartSheet(chart: Chart): Sheet {
  const { columns, rows } = chartTable(chart, asWritten)
  return { columns, rows: rows.map((cells) => ({ cells, rests: [] })) }
}

const figureSheet = (
  figures: readonly { readonly value: string; readonly says: string; readonly rests: readonly DevelopmentId[] }[],
): Sheet => ({
  columns: [say.figure, say.says],
  rows: figures.map(({ value, says, rests }) => ({ cells: [value, says], rests })),
})
