import { laterWords } from '../../../ui/laterWords.ts'
import type { Box } from '../geometry.ts'
import type { Paragraph } from '../text.ts'
import { type Canvas, type Named, placed, runsOf } from './canvas.ts'

const { deck: say } = laterWords

/** Paragraphs as a box of text, without a frame or a margin. */
export function drawText(
  canvas: Canvas,
  box: Box,
  paragraphs: readonly Paragraph[],
  named: Named = { name: say.objects.text },
): void {
  canvas.slide.addText(runsOf(paragraphs), { ...placed(canvas, box, named), margin: 0, valign: 'top', fit: 'none' })
}
