import { fold } from './fold.ts'
import type { Range } from './sentences.ts'

/** A word of a text as it is searched, where it stands, and what stands between it and the word before. */
export interface Word extends Range {
  readonly folded: string
  /** Empty before the first word. */
  readonly before: string
}

const WORD = /(?:(?!ʼ)[\p{L}\p{M}\p{N}])+/gu
const LONGEST_GAP = 8

/** The words of a text: letters and digits, folded. Between them all space is one, all hyphens and all apostrophes are. */
export function* wordsOf(text: string): Generator<Word> {
  let last: number | null = null
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length
    yield { folded: fold(word), start, end, before: last === null ? '' : gapOf(text, last, start) }
    last = end
  }
}

/** What is longer than this stands between no two words of one phrase. */
function gapOf(text: string, start: number, end: number): string {
  if (end - start === 1 && text.charAt(start) === ' ') return ' '
  const gap = text.slice(start, Math.min(end, start + LONGEST_GAP + 1))
  return gap
    .replace(/\s+/g, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘`´ʼ]/g, "'")
}
