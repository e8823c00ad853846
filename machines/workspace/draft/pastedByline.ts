import { dayIn, isBesideDate } from './pastedDate.ts'
import { headOf } from './pastedHead.ts'

const LONGEST_BEFORE = 60
const MOST_FOR_DATE = 100

/**
 * The day of a line that ends with it after a comma or a bar, such as `By A. Writer, 18 March 2025`, or of a paragraph
 * that opens with it as agencies do: `KYIV, March 18, 2025 (Wire) — Talks went on.` What running text names is no such day.
 */
export function bylineIn(paragraphs: readonly string[], zone: string): string | null {
  return (
    headOf(paragraphs)
      .map((paragraph) => dayOf(paragraph, zone))
      .find((day) => day !== null) ?? null
  )
}

function dayOf(paragraph: string, zone: string): string | null {
  const date = dayIn(paragraph.slice(0, MOST_FOR_DATE), zone)
  if (date === null || date.start > LONGEST_BEFORE) return null
  const [before, after] = [paragraph.slice(0, date.start), paragraph.slice(date.end)]
  const closes = /[,|·•]\s*$/.test(before) && after.length <= MOST_FOR_DATE && isBesideDate(after)
  const opens = !/\p{Ll}/u.test(before) && /^ ?\(/.test(after)
  const opensAtPlace = /^\p{Lu}[^\p{Ll}]*, $/u.test(before) && /^ ?[(—–-]/.test(after)
  return closes || opens || opensAtPlace ? date.day : null
}
