import { collapsed } from './oneLine.ts'

/** The columns of a mail that every reader shows without breaking its lines. */
export const COLUMNS = 72

/**
 * A text in lines of at most so many columns, broken between words: the first begins with `first`, those that follow with
 * as many spaces. A word that is longer, an address say, has a line of its own.
 */
export function linesOf(text: string, first = '', columns = COLUMNS): readonly string[] {
  const indent = ' '.repeat(lengthOf(first))
  const lines: string[] = []
  let line = first
  let isBare = true
  for (const word of collapsed(text).split(' ')) {
    if (word === '') continue
    if (!isBare && lengthOf(line) + 1 + lengthOf(word) > columns) {
      lines.push(line)
      line = indent + word
    } else line += isBare ? word : ` ${word}`
    isBare = false
  }
  return [...lines, line.replace(/ +$/, '')]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many characters a reader sees in a text. */
export const lengthOf = (text: string): number =>
  /^[ -~]*$/.test(text) ? text.length : [...segmenter.segment(text)].length
