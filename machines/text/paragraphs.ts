/** What of a text is read at most, in UTF-16 units: an article is far shorter. */
const MOST_TEXT = 1_000_000
/** A line that is shorter was not broken for want of room. */
const SHORTEST_BROKEN = 40

const LINE_END = /\r\n|[\v\f\r\u0085\u2028\u2029]/g
/** What is not seen but would part a word, turn a line around, or be no character at all. */
const UNSEEN = /[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/gu
const CONTROL = /(?!\n)\p{Cc}/gu
/** All space within a line but the single one, which is most of it and stays. */
const SPACE = /[^\S\n]{2,}|[^\S\n ]/g

/**
 * The paragraphs of a plain text: its lines, without space around them and with single spaces within. Lines that were
 * only broken to fit a width are one again: a long one that does not end a sentence, before one that goes on in lower
 * case. It takes time in proportion to the text.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join(' '))
    open = []
  }
  for (const line of tidied(text.slice(0, MOST_TEXT)).split('\n')) {
    const clean = line.trim()
    const before = open.at(-1)
    if (clean === '' || before === undefined || !goesOn(before, clean)) close()
    if (clean !== '') open.push(clean)
  }
  close()
  return paragraphs
}

const tidied = (text: string): string =>
  text.replace(LINE_END, '\n').replace(UNSEEN, '').replace(CONTROL, ' ').replace(SPACE, ' ')

const goesOn = (line: string, next: string): boolean =>
  line.length >= SHORTEST_BROKEN && !/[.!?…:;]$/.test(line) && /^\p{Ll}/u.test(next)
