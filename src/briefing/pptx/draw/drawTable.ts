import type PptxGenJS from 'pptxgenjs'
import { laterWords } from '../../../ui/laterWords.ts'
import { cellRight } from '../grid.ts'
import { line } from '../ink.ts'
import type { GridCell, Piece } from '../pieces.ts'
import { type Canvas, inch, placed, runsOf } from './canvas.ts'

const { deck: say } = laterWords

export type Row = Extract<Piece, { kind: 'row' }>

const none = { type: 'none' } as const

/** Rows of one grid as a table that can be edited. */
export function drawTable(canvas: Canvas, x: number, y: number, rows: readonly Row[]): void {
  const [first] = rows
  if (first === undefined) return
  const { title, columns, pad } = first.grid
  const width = columns.reduce((sum, one) => sum + one, 0)
  const height = rows.reduce((sum, one) => sum + one.height, 0)
  canvas.slide.addTable(
    rows.map(({ cells, isHead }) => cells.map((cell) => tableCell(cell, pad, isHead))),
    {
      ...placed(canvas, { x, y, width, height }, { name: say.objects.table, alt: say.table(title) }),
      colW: columns.map(inch),
      rowH: rows.map((row) => inch(row.height)),
      autoPage: false,
    },
  )
}

function tableCell({ paragraphs, indent, columns }: GridCell, pad: number, isHead: boolean): PptxGenJS.TableCell {
  return {
    text: runsOf(paragraphs),
    options: {
      ...(columns > 1 ? { colspan: columns } : {}),
      valign: isHead ? 'bottom' : 'top',
      margin: [inch(pad), inch(cellRight), inch(pad), inch(indent)],
      border: [
        none,
        none,
        isHead ? { type: 'solid', pt: 1, color: 'tx1' } : { type: 'solid', pt: 0.75, color: line() },
        none,
      ],
    },
  }
}
