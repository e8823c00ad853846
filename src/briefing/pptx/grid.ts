import type { Flow, Grid, GridCell, Piece } from './pieces.ts'
import { cutParagraph, heightOfParagraph, type Paragraph, textOfSpans } from './text.ts'

/** At the right of the text of a cell, in points. */
export const cellRight = 12

/** Rows of cells as one flow, with its head. A row that is higher than a slide's `room` goes on in a row below. */
export function gridFlow(
  grid: Grid,
  head: readonly GridCell[],
  rows: readonly (readonly GridCell[])[],
  room: number,
): Flow {
  const heading = rowPiece(grid, head, true)
  const most = room - heading.height
  const pieces = rows.flatMap((cells) => splitRow(grid, cells, most)).map((cells) => rowPiece(grid, cells, false))
  return { head: [heading], pieces: pieces.length > 0 ? pieces : [] }
}

function rowPiece(grid: Grid, cells: readonly GridCell[], isHead: boolean): Piece {
  const height = Math.max(...widthsOf(grid, cells).map(([cell, width]) => heightOfCell(cell, width)), 0)
  return {
    kind: 'row',
    grid,
    cells,
    isHead,
    height: Math.ceil(height + 2 * grid.pad),
    before: isHead ? 2 * grid.pad : 0,
  }
}

/** Each cell with the room for its text. */
function widthsOf({ columns }: Grid, cells: readonly GridCell[]): [GridCell, number][] {
  let at = 0
  return cells.map((cell) => {
    const width = columns.slice(at, at + cell.columns).reduce((sum, one) => sum + one, 0)
    at += cell.columns
    return [cell, width - cellRight - cell.indent]
  })
}

const heightOfCell = ({ paragraphs }: GridCell, width: number): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.before + heightOfParagraph(paragraph, width), 0)

function splitRow(grid: Grid, cells: readonly GridCell[], most: number): (readonly GridCell[])[] {
  const rows: (readonly GridCell[])[] = []
  let left = cells
  while (widthsOf(grid, left).some(([cell, width]) => heightOfCell(cell, width) + 2 * grid.pad > most)) {
    const cut = widthsOf(grid, left).map(([cell, width]) => cutCell(cell, width, most - 2 * grid.pad))
    rows.push(cut.map(([taken]) => taken))
    left = cut.map(([, rest]) => rest)
  }
  return [...rows, left]
}

function cutCell(cell: GridCell, width: number, height: number): [GridCell, GridCell] {
  const taken: Paragraph[] = []
  const rest: Paragraph[] = []
  let room = height
  for (const paragraph of cell.paragraphs) {
    const whole = paragraph.before + heightOfParagraph(paragraph, width)
    if (rest.length > 0 || (room < paragraph.size * 1.4 && taken.length > 0)) rest.push(paragraph)
    else if (whole <= room) taken.push(paragraph)
    else {
      const [now, later] = cutParagraph(paragraph, width, room - paragraph.before)
      taken.push(now)
      if (later !== null) rest.push(later)
    }
    room -= whole
  }
  return [
    { ...cell, paragraphs: taken },
    { ...cell, paragraphs: rest },
  ]
}

export const textOfCell = ({ paragraphs }: GridCell): string =>
  paragraphs.map(({ spans }) => textOfSpans(spans)).join(' ')
