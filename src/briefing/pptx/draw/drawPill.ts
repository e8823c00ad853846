import { laterWords } from '../../../ui/laterWords.ts'
import { strongLine } from '../ink.ts'
import { widthOf } from '../measure.ts'
import { plain, type Span, textOfSpans } from '../text.ts'
import { type Canvas, inch, placed, runsOf } from './canvas.ts'

const { deck: say } = laterWords

/** A label with round ends, `at` its left end, or its right end where it stands at the right. Returns how wide it is, in points. */
export function drawPill(
  canvas: Canvas,
  at: { readonly x: number; readonly y: number; readonly height: number; readonly isAtRight?: boolean },
  span: Span,
  fill: string | null,
): number {
  const size = at.height >= 24 ? 14 : 12
  const width = Math.ceil(widthOf(textOfSpans([span]), { size, isBold: true, isSerif: false })) + at.height
  const x = at.isAtRight ? at.x - width : at.x
  const paragraph = { ...plain('', size), spans: [span] }
  canvas.slide.addText(runsOf([paragraph]), {
    ...placed(
      canvas,
      { x, y: at.y, width, height: at.height },
      { name: fill === null ? say.objects.tag : say.objects.mark },
    ),
    shape: 'roundRect',
    rectRadius: inch(at.height / 2),
    ...(fill === null ? { line: { color: strongLine(), width: 0.75 } } : { fill: { color: fill } }),
    align: 'center',
    valign: 'middle',
    margin: 0,
    wrap: false,
  })
  return width
}
