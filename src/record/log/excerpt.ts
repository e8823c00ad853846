import type { Mention, Range } from '../../../machines/workspace/draft/mentions.ts'

const MOST = 120
const AROUND = 45
const QUOTES = /["“”„«»]/g
const OPENING = new Set('“„«')

/** The part of a sentence around what it names, cut between words where the sentence is long. */
export function excerptOf({ sentence, inSentence }: Pick<Mention, 'sentence' | 'inSentence'>): {
  readonly text: string
  readonly range: Range
} {
  const { start, end } = inSentence
  const around = sentence.length <= MOST ? { from: 0, to: sentence.length } : partAround(sentence, inSentence)
  const before = around.from === 0 ? '' : '…'
  const after = around.to === sentence.length ? '' : '…'
  const { from, to } = tidied(sentence, around, inSentence)
  const shift = before.length - from
  return { text: `${before}${sentence.slice(from, to)}${after}`, range: { start: start + shift, end: end + shift } }
}

interface Part {
  readonly from: number
  readonly to: number
}

function partAround(sentence: string, { start, end }: Range): Part {
  const space = start <= AROUND ? -1 : sentence.indexOf(' ', start - AROUND)
  const from = start <= AROUND ? 0 : space < 0 || space >= start ? start : space + 1
  const lastSpace = sentence.lastIndexOf(' ', end + AROUND)
  return { from, to: end + AROUND >= sentence.length ? sentence.length : Math.max(end, lastSpace) }
}

/** A part without a quotation mark at its edge that none answers and, where it is cut, without the comma before the cut. */
function tidied(sentence: string, { from, to }: Part, named: Range): Part {
  const cut = to === sentence.length ? 0 : (/[\s,;:–—-]+$/.exec(sentence.slice(named.end, to))?.[0].length ?? 0)
  const marks = sentence.slice(from, to - cut).match(QUOTES) ?? []
  const isAlone = (place: number): boolean => marks.length === 1 && marks[0] === sentence.charAt(place)
  const opens = from < named.start && isAlone(from)
  const closes = !opens && to - cut > named.end && isAlone(to - cut - 1)
  return { from: opens ? from + 1 : from, to: closes ? to - cut - 1 : to - cut }
}

/** A text with the quotation marks that it has within another’s. */
export const quotedWithin = (text: string): string =>
  text.replace(QUOTES, (mark, place: number) => {
    if (mark !== '"') return OPENING.has(mark) ? '‘' : '’'
    return /^$|[\s([{–—-]/u.test(text.charAt(place - 1)) ? '‘' : '’'
  })
