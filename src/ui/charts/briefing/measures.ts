import { widthOf } from '../../timeAxis.ts'
import { wrapped } from '../wrapped.ts'

/** How wide the drawings of a briefing are in their own measure; they are shown as wide as there is room. */
export const WIDTH = 640

/** The size of what is written in them. */
export const TYPE = 12

/** From one line of it to the next. */
export const LEADING = 15

/** About how wide a text is in them. */
export const wide = (text: string): number => widthOf(text) * (TYPE / 11)

/** A text in lines of so much width: as many as it takes, or at most so many, the last with "…" where something is left out. */
export const linesIn = (text: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] =>
  wrapped(text, Math.max(1, Math.floor(width / wide('x'))), most)

/** Where the middle of a text stands that belongs to a place: there, or so near that it stays within the drawing. */
export function middleAt(x: number, text: string): number {
  const half = wide(text) / 2
  return Math.min(Math.max(x, half), WIDTH - half)
}
