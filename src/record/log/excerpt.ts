import type { Mention, Range } from '../../../machines/workspace/draft/mentions.ts'

const MOST = 120
const AROUND = 45

/** The part of a sentence around what it names, cut between words where the sentence is long. */
export function excerptOf({ sentence, inSentence }: Pick<Mention, 'sentence' | 'inSentence'>): {
  readonly text: string
  readonly range: Range
} {
  if (sentence.length <= MOST) return { text: sentence, range: inSentence }
  const { start, end } = inSentence
  const space = start <= AROUND ? -1 : sentence.indexOf(' ', start - AROUND)
  const from = start <= AROUND ? 0 : space < 0 || space >= start ? start : space + 1
  const lastSpace = sentence.lastIndexOf(' ', end + AROUND)
  const to = end + AROUND >= sentence.length ? sentence.length : Math.max(end, lastSpace)
  const before = from === 0 ? '' : '…'
  const shift = before.length - from
  return {
    text: `${before}${sentence.slice(from, to)}${to === sentence.length ? '' : '…'}`,
    range: { start: start + shift, end: end + shift },
  }
}
