import type { Mark } from '../../../machines/briefing/outline.ts'
import { lookOf } from '../lookOf.ts'
import { glyphs } from './glyphs.ts'
import { toneInk } from './ink.ts'
import type { Span } from './text.ts'

/** A status as its shape and its word, in its colour. */
export function statusSpan(mark: Mark, word: string): Span {
  const { shape, tone } = lookOf(mark)
  return { text: `${glyphs[shape]} ${word}`, isBold: true, ink: toneInk[tone] }
}
