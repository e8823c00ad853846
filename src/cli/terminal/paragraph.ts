import { painted } from './paint.ts'
import type { Terminal } from './terminal.ts'
import { type Piece, widthOfPieces, wrap } from './wrap.ts'

/** Some lines that belong together: wrapped, set in by so many columns, and hung on a mark if there is one. */
export interface Paragraph {
  readonly indent: number
  readonly mark?: Piece
  readonly pieces: readonly Piece[]
  /** What stands at the right end of the first line, where there is room for it, and else below. */
  readonly end?: readonly Piece[]
}

export const blank: Paragraph = { indent: 0, pieces: [] }

/** Lines that are longer than this are hard to read, however wide the terminal is. */
const WIDEST = 96
const GAP = 2
/** What a text has to have room for beside what stands at its right. */
const LEAST_BESIDE = 24

/** Paragraphs as text for a terminal, each line ended. */
export const printed = (paragraphs: readonly Paragraph[], terminal: Terminal): string =>
  paragraphs.flatMap((one) => linesOf(one, Math.min(terminal.columns, WIDEST), terminal.colour)).join('')

function linesOf({ indent, mark, pieces, end = [] }: Paragraph, columns: number, colour: boolean): string[] {
  const hung = mark === undefined ? 0 : widthOfPieces([mark]) + 1
  const room = columns - indent - hung
  const endWidth = widthOfPieces(end)
  const isBeside = endWidth > 0 && room - endWidth - GAP >= Math.min(widthOfPieces(pieces), LEAST_BESIDE)
  const lines = wrap(pieces, isBeside ? room - endWidth - GAP : room)
  if (endWidth > 0 && !isBeside) lines.push(...wrap(end, room))
  return lines.map((line, place) => {
    const isFirst = place === 0
    const start = ' '.repeat(indent) + (isFirst && mark ? `${show([mark], colour)} ` : ' '.repeat(hung))
    const gap = isFirst && isBeside ? ' '.repeat(room - widthOfPieces(line) - endWidth) : ''
    return `${`${start}${show(line, colour)}${gap}${isFirst && isBeside ? show(end, colour) : ''}`.trimEnd()}\n`
  })
}

const show = (pieces: readonly Piece[], colour: boolean): string =>
  pieces.map(({ text, ink }) => (colour ? painted(text, ink) : text)).join('')
