import { laterWords } from '../../../ui/laterWords.ts'
import { lookOf } from '../../lookOf.ts'
import { kicker, margin, measure, size, titleTop } from '../geometry.ts'
import { WARNING } from '../head.ts'
import { wash } from '../ink.ts'
import { widthOf } from '../measure.ts'
import type { Page } from '../pages.ts'
import { statusSpan } from '../status.ts'
import { plain } from '../text.ts'
import type { Canvas } from './canvas.ts'
import { drawColumn } from './drawColumn.ts'
import { drawPill } from './drawPill.ts'
import { drawText } from './drawText.ts'

const { deck: say } = laterWords

/** A page of a part: its head and what stands below it. */
export function drawPage(canvas: Canvas, { part, head, number, of, columns }: Page): void {
  const title = of > 1 ? `${head.title} ${say.continued(number, of)}` : head.title
  drawText(
    canvas,
    { x: margin, y: titleTop, width: measure, height: head.titleHeight },
    [{ ...plain(title, head.titleSize, 'tx1', true), isSerif: true }],
    { name: say.objects.title, is: 'title' },
  )
  drawKicker(canvas, head)
  if (part.mark !== null && part.word !== null && !part.blocks.some(({ kind }) => kind === 'statuses'))
    drawPill(
      canvas,
      { x: margin + measure, y: kicker.y, height: kicker.height, isAtRight: true },
      statusSpan(part.mark, part.word),
      wash(lookOf(part.mark).tone),
    )
  if (head.warnings.length > 0)
    drawText(
      canvas,
      { x: margin, y: titleTop + head.titleHeight + 2, width: measure, height: head.warnings.length * WARNING },
      head.warnings.map((warning) => plain(`▲ ${warning}`, size.small, 'accent4')),
      { name: say.objects.warning },
    )
  for (const column of columns) drawColumn(canvas, column)
}

function drawKicker(canvas: Canvas, head: Page['head']): void {
  const type = { size: size.kicker, isBold: true, isSerif: false }
  const most = measure * 0.55
  const whole = widthOf(head.kicker, type)
  const width = Math.min(most, whole)
  let { x } = kicker
  if (head.kicker !== '') {
    const text = plain(head.kicker, size.kicker, 'accent1', true)
    drawText(canvas, { ...kicker, y: kicker.y + 3, width }, [text], { name: say.objects.kicker }, whole > most)
    x += width + 12
  }
  for (const tag of head.tags) {
    const span = { text: tag, isBold: true, ink: 'accent1' as const }
    x += drawPill(canvas, { x, y: kicker.y + 1, height: 22 }, span, null) + 8
  }
}
