import type { Sentence } from '../../../machines/briefing/outline.ts'
import type { Ink } from './ink.ts'
import { leadingOf, linesOf, type Type } from './measure.ts'

/** A stretch of a paragraph in one type. */
export interface Span {
  readonly text: string
  readonly isBold: boolean
  readonly ink: Ink
}

export interface Paragraph {
  readonly spans: readonly Span[]
  /** In points, as is `before`, the space above it. */
  readonly size: number
  readonly isSerif: boolean
  readonly hasBullet: boolean
  readonly before: number
}

/** How far a paragraph with a bullet is indented, in points. */
export const indent = 14

export const plain = (text: string, size: number, ink: Ink = 'tx1', isBold = false): Paragraph => ({
  spans: [{ text, isBold, ink }],
  size,
  isSerif: false,
  hasBullet: false,
  before: 0,
})

/** A sentence with its finding in bold. */
export const spansOf = ({ runs }: Sentence, ink: Ink = 'tx1'): Span[] =>
  runs.map(({ text, isStrong }) => ({ text, isBold: isStrong, ink: isStrong ? 'tx1' : ink }))

export const textOfSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** A paragraph is measured as if all of it were as bold as its boldest word. */
const typeOf = ({ spans, size, isSerif }: Paragraph): Type => ({
  size,
  isSerif,
  isBold: spans.some(({ isBold }) => isBold),
})

export const linesOfParagraph = (paragraph: Paragraph, width: number): string[] =>
  linesOf(textOfSpans(paragraph.spans), typeOf(paragraph), width - (paragraph.hasBullet ? indent : 0))

/** Without the space above it, in points. */
export const heightOfParagraph = (paragraph: Paragraph, width: number): number =>
  linesOfParagraph(paragraph, width).length * leadingOf(paragraph)

/** As much of a paragraph as is so high, and the rest of it, null where nothing is left. At least one line is taken. */
export function cutParagraph(paragraph: Paragraph, width: number, height: number): [Paragraph, Paragraph | null] {
  const lines = linesOfParagraph(paragraph, width)
  const count = Math.max(1, Math.floor(height / leadingOf(paragraph)))
  if (lines.length <= count) return [paragraph, null]
  const length = lines.slice(0, count).join('').length
  return [
    { ...paragraph, spans: slice(paragraph.spans, 0, length) },
    { ...paragraph, spans: slice(paragraph.spans, length, Number.POSITIVE_INFINITY), hasBullet: false, before: 0 },
  ]
}

/** A text of so many lines at most, with an ellipsis where it is cut. */
export function shortened(text: string, type: Type, width: number, most: number): string {
  const lines = linesOf(text, type, width)
  if (lines.length <= most) return text
  return `${lines.slice(0, most).join('').trimEnd().slice(0, -2).trimEnd()}…`
}

function slice(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = []
  let at = 0
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') found.push({ ...span, text })
    at += span.text.length
  }
  return found
}
