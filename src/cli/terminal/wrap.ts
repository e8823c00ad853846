import { printable } from '../printable.ts'
import type { Ink } from './paint.ts'
import { characters, widthOf } from './width.ts'

/** A piece of text in one ink. */
export interface Piece {
  readonly text: string
  readonly ink: Ink | null
}

/** A piece of text, made safe for a terminal. */
export const piece = (text: string, ink: Ink | null = null): Piece => ({ text: printable(text), ink })

/** The columns that pieces take beside each other. */
export const widthOfPieces = (pieces: readonly Piece[]): number => widthOf(pieces.map(({ text }) => text).join(''))

/**
 * Breaks pieces at their spaces into lines of at most so many columns, at least one line. A word that is too long is
 * broken between characters, but for an address, which would no longer be one.
 */
export function wrap(pieces: readonly Piece[], columns: number): Piece[][] {
  const text = pieces.map((one) => one.text).join('')
  const lines: Range[] = []
  for (const word of wordsOf(text, columns)) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(text.slice(line.start, word.end)) <= columns) line.end = word.end
    else lines.push(word)
  }
  return lines.length === 0 ? [[]] : lines.map((line) => cut(pieces, line))
}

interface Range {
  readonly start: number
  end: number
}

function wordsOf(text: string, columns: number): Range[] {
  return Array.from(text.matchAll(/[^ ]+/g)).flatMap(({ 0: word, index }) =>
    widthOf(word) <= columns || /https?:\/\//.test(word)
      ? [{ start: index, end: index + word.length }]
      : broken(word, index, columns),
  )
}

/** The parts of a word that is wider than a line. */
function broken(word: string, offset: number, columns: number): Range[] {
  const parts: Range[] = []
  let width = 0
  let end = offset
  for (const character of characters(word)) {
    const part = parts.at(-1)
    const own = widthOf(character)
    if (part === undefined || width + own > columns) {
      parts.push({ start: end, end: end + character.length })
      width = own
    } else {
      part.end += character.length
      width += own
    }
    end += character.length
  }
  return parts
}

function cut(pieces: readonly Piece[], { start, end }: Range): Piece[] {
  let offset = 0
  return pieces.flatMap(({ text, ink }) => {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += text.length
    return part === '' ? [] : [{ text: part, ink }]
  })
}
