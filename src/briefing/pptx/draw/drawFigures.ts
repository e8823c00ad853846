import { laterWords } from '../../../ui/laterWords.ts'
import { lookOf } from '../../lookOf.ts'
import { figureWidth, PILL } from '../flows.ts'
import { size } from '../geometry.ts'
import { wash } from '../ink.ts'
import { heightOf } from '../measure.ts'
import type { Piece } from '../pieces.ts'
import { statusSpan } from '../status.ts'
import { plain } from '../text.ts'
import { type Canvas, placed } from './canvas.ts'
import { drawPill } from './drawPill.ts'
import { drawText } from './drawText.ts'

const { deck: say } = laterWords

interface At {
  readonly x: number
  readonly y: number
  readonly width: number
}

const GAP = 28

/** Numbers beside each other, each below a rule, with what it says below it. */
export function drawFigures(canvas: Canvas, { x, y, width }: At, piece: Extract<Piece, { kind: 'figures' }>): void {
  const wide = figureWidth(width, piece.across)
  for (const [place, { value, says }] of piece.figures.entries()) {
    const left = x + place * (wide + GAP)
    canvas.slide.addShape('line', {
      ...placed(canvas, { x: left, y, width: wide, height: 0 }, { name: say.objects.rule, is: 'decorative' }),
      line: { color: 'tx1', width: 1 },
    })
    drawText(canvas, { x: left, y: y + 8, width: wide, height: piece.height - 8 }, [
      { ...plain(value, size.figure, 'tx1', true), isSerif: true },
      plain(says, size.figureSays, 'tx2'),
    ])
  }
}

/** The statuses of proposals beside each other: title, and a label below it. */
export function drawStatuses(canvas: Canvas, { x, y, width }: At, piece: Extract<Piece, { kind: 'statuses' }>): void {
  const wide = figureWidth(width, piece.across)
  for (const [place, { title, word, mark }] of piece.statuses.entries()) {
    const left = x + place * (wide + GAP)
    const height = heightOf(title, { size: 13, isBold: true, isSerif: false }, wide)
    drawText(canvas, { x: left, y, width: wide, height }, [plain(title, 13, 'tx1', true)])
    const at = { x: left, y: y + piece.height - PILL, height: PILL }
    drawPill(canvas, at, statusSpan(mark, word), wash(lookOf(mark).tone))
  }
}
