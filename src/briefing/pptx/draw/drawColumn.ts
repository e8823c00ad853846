import { margin } from '../geometry.ts'
import type { Column } from '../pages.ts'
import { heightOfPieces, type Piece } from '../pieces.ts'
import type { Canvas } from './canvas.ts'
import { drawChart } from './drawChart.ts'
import { drawFigures, drawStatuses } from './drawFigures.ts'
import { drawTable, type Row } from './drawTable.ts'
import { drawText } from './drawText.ts'

/** What stands below each other. Paragraphs that follow each other make one box, rows one table. */
export function drawColumn(canvas: Canvas, column: Column): void {
  const x = margin + column.x
  let { y } = column
  for (const group of groupsOf(column.pieces)) {
    const [first] = group
    if (first === undefined) continue
    const top = y + first.before
    const height = heightOfPieces(group) - first.before
    const at = { x, y: top, width: column.width }
    switch (first.kind) {
      case 'text': {
        const paragraphs = group.flatMap((piece, place) =>
          piece.kind === 'text' ? { ...piece.paragraph, before: place === 0 ? 0 : piece.before } : [],
        )
        drawText(canvas, { ...at, height }, paragraphs)
        break
      }
      case 'row':
        drawTable(
          canvas,
          x,
          top,
          group.filter((piece): piece is Row => piece.kind === 'row'),
        )
        break
      case 'figures':
        drawFigures(canvas, at, first)
        break
      case 'statuses':
        drawStatuses(canvas, at, first)
        break
      case 'chart':
        drawChart(canvas, { ...at, height }, first.chart)
        break
    }
    y = top + height
  }
}

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last !== undefined && belongs(piece, last)) group?.push(piece)
    else groups.push([piece])
  }
  return groups
}

const belongs = (piece: Piece, last: Piece): boolean =>
  (piece.kind === 'text' && last.kind === 'text') ||
  (piece.kind === 'row' && last.kind === 'row' && piece.grid === last.grid && !piece.isHead)
