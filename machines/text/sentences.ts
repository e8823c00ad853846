/** A stretch of a text, in UTF-16 units: from, and up to but without. */
export interface Range {
  readonly start: number
  readonly end: number
}

const ENDS = new Set('.!?…')
const CLOSES = new Set('"\'”’»)]')
const SHORT_FORMS = new Set(
  'mr mrs ms dr prof gen col lt capt sen rep gov st vs no jan feb mar apr jun jul aug sep sept oct nov dec г гг им ім'.split(
    ' ',
  ),
)
const LONGEST_SHORT_FORM = 4

/**
 * The sentences of a paragraph, without the space between them. A dot after an initial or a common short form ends
 * none, nor does one before a small letter. It takes time in proportion to the paragraph.
 */
export function sentencesOf(paragraph: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (let place = 0; place < paragraph.length; place += 1) {
    if (!ENDS.has(paragraph.charAt(place))) continue
    const dot = place
    let end = place + 1
    while (ENDS.has(paragraph.charAt(end)) || CLOSES.has(paragraph.charAt(end))) end += 1
    place = end - 1
    if (paragraph.charAt(end) !== ' ' || !isEnd(paragraph, start, dot, end)) continue
    sentences.push({ start, end })
    start = end + 1
  }
  if (start < paragraph.length) sentences.push({ start, end: paragraph.length })
  return sentences
}

function isEnd(paragraph: string, start: number, dot: number, end: number): boolean {
  if (/\p{Ll}/u.test(paragraph.charAt(end + 1))) return false
  if (paragraph.charAt(dot) !== '.') return true
  const [word = ''] = /\p{L}+$/u.exec(paragraph.slice(Math.max(start, dot - LONGEST_SHORT_FORM - 1), dot)) ?? []
  return !/^\p{Lu}$/u.test(word) && !SHORT_FORMS.has(word.toLowerCase())
}
