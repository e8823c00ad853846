import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Chart, Table } from '../../../machines/briefing/outline.ts'
import { chartTable } from '../../../src/briefing/formats/chartTable.ts'
import { csv, csvOfTable } from '../../../src/briefing/formats/csv.ts'
import { unmarked } from '../../../src/ui/formula.ts'
import { arbitraryOutline } from '../arbitraryOutline.ts'
import { partsIn } from './outlineTexts.ts'

const few = { numRuns: 30 }

function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([])
  return data
}

const isTable = (block: { readonly kind: string }): block is Table | Chart =>
  block.kind === 'table' || block.kind === 'chart'

const expected = (block: Table | Chart): readonly (readonly string[])[] => {
  if (block.kind === 'table') return [block.columns, ...block.rows.map((row) => row.map(({ text }) => text))]
  const { columns, rows } = chartTable(block, (date) => date)
  return [columns, ...rows]
}

describe('a briefing as CSV', () => {
  test('has as many cells in each line', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        expect(new Set(read(csv(outline)).map((line) => line.length)).size).toBe(1)
      }),
      few,
    )
  })

  test('gives back every table and every chart’s numbers by part and table, and nothing of what is left out', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        const lines = read(csv(outline)).slice(1)
        for (const part of partsIn(outline))
          for (const block of part.blocks.filter(isTable)) {
            const own = lines.filter(([id, table]) => id === part.id && table === block.id)
            const width = expected(block)[0]?.length ?? 0
            expect(own.map((line) => line.slice(4, 4 + width).map(unmarked))).toEqual(expected(block))
            expect(own.map(([, , line]) => line)).toEqual([
              'head',
              ...own.slice(1).map((_, place) => String(place + 1)),
            ])
          }
        const ids = partsIn(outline).map(({ id }) => id)
        for (const [id] of lines) expect(ids).toContain(id)
      }),
      few,
    )
  })

  test('names the developments that a row rests on', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        for (const block of outline.parts.flatMap(({ blocks }) => blocks))
          if (block.kind === 'table')
            expect(
              read(csvOfTable(block))
                .slice(1)
                .map((line) => line.at(-1)),
            ).toEqual(block.rows.map((row) => [...new Set(row.flatMap(({ rests }) => rests))].join(' ')))
      }),
      few,
    )
  })

  test('gives back a single table', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        for (const block of outline.parts.flatMap(({ blocks }) => blocks).filter(isTable))
          expect(read(csvOfTable(block)).map((line) => line.slice(0, -1).map(unmarked))).toEqual(expected(block))
      }),
      few,
    )
  })

  test('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        for (const cell of read(csv(outline)).flat()) expect(cell).not.toMatch(/^[\s"]*[=+@]/)
      }),
      few,
    )
  })

  test('begins with the mark by which Excel knows UTF-8', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => csv(outline).startsWith('\uFEFF')),
      { numRuns: 3 },
    )
  })
})
