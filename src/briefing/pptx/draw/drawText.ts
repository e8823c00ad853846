import { laterWords } from '../../../ui/laterWords.ts'
import type { Box } from '../geometry.ts'
import type { Paragraph } from '../text.ts'
import { type Canvas, type Named, placed, runsOf } from './canvas.ts'

const { deck: say } = laterWords

/** Paragraphs as a box of text, without a frame or a margin, and unbroken where the box is no wider than what it says. */
export function drawText(
  canvas: Canvas,
  box: Box,
  paragraphs: readonly Paragraph[],
  named: Named = { name: say.objects.text },
  wrap = true,
): void {
  const text = { margin: 0, valign: 'top', fit: 'none', wrap } as const
  canvas.slide.addText(runsOf(paragraphs), { ...placed(canvas, box, named), ...text })
}
