import type { Outline } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../../ui/laterWords.ts'
import { margin, measure } from '../geometry.ts'
import { heightOf } from '../measure.ts'
import { plain, shortened } from '../text.ts'
import type { Canvas } from './canvas.ts'
import { drawText } from './drawText.ts'

const { deck: say } = laterWords
const TITLE = 40
const MOST_LINES = 4

/** A first slide for a full briefing: of what, as of when, by whose account, on what evidence. */
export function drawCover(canvas: Canvas, { title, footer }: Outline): void {
  const type = { size: TITLE, isBold: true, isSerif: true }
  const shown = shortened(title, type, measure, MOST_LINES)
  const height = heightOf(shown, type, measure)
  drawText(
    canvas,
    { x: margin, y: 170, width: measure, height },
    [{ ...plain(shown, TITLE, 'tx1', true), isSerif: true }],
    { name: say.objects.title, is: 'title' },
  )
  const lines = [footer.asOf, footer.lens, footer.filters, footer.supposed].flatMap((one) => one ?? [])
  drawText(
    canvas,
    { x: margin, y: 170 + height + 24, width: measure, height: 140 },
    lines.map((line, place) => ({ ...plain(line, 18, place === 0 ? 'tx1' : 'tx2'), before: place === 0 ? 0 : 4 })),
  )
}
