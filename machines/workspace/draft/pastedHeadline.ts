import { sentencesOf } from '../../text/sentences.ts'
import { addressIn } from './pastedAddress.ts'
import { dayIn, isBesideDate } from './pastedDate.ts'
import { headOf } from './pastedHead.ts'

/** A line that is longer is no headline, and no line beside one. */
export const LONGEST_HEADLINE = 200

/**
 * The headline of a text: its first line, or else its first sentence, that is short enough; what is only an address or a
 * date is none.
 */
export function headlineIn(paragraphs: readonly string[], zone: string): string | null {
  for (const paragraph of headOf(paragraphs)) {
    const [first] = paragraph.length <= LONGEST_HEADLINE ? [] : sentencesOf(paragraph.slice(0, LONGEST_HEADLINE + 1))
    const line = first === undefined ? paragraph : paragraph.slice(first.start, first.end)
    const text = line.length > LONGEST_HEADLINE ? '' : withoutAddress(line)
    if (/\p{L}/u.test(text) && !isDateline(text, zone)) return text
  }
  return null
}

/** The day of a line that says nothing else, such as `Published: 18 March 2025, 16:05`; null where there is none. */
export function datelineIn(paragraphs: readonly string[], zone: string): string | null {
  const lines = headOf(paragraphs).filter((line) => line.length <= LONGEST_HEADLINE && isDateline(line, zone))
  return lines.map((line) => dayIn(line, zone)?.day ?? null)[0] ?? null
}

function withoutAddress(line: string): string {
  const range = addressIn(line)
  if (range === null) return line
  const without = `${line.slice(0, range.start).trim()} ${line.slice(range.end).trim()}`.trim()
  return without.replace(LINK, '$1')
}

/** A link of Markdown once its address is cut out: what it is of. */
const LINK = /\[([^[\]]*)\]\(\s*\)/

/** Whether a line says on which day something was published, and nothing else. */
export function isDateline(line: string, zone: string): boolean {
  const date = dayIn(line, zone)
  if (date === null) return false
  return isBesideDate(`${line.slice(0, date.start)} ${line.slice(date.end)}`)
}
