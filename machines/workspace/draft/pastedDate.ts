import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/sentences.ts'
import { dayOf, isDayText, parseMoment } from '../../time.ts'

/** A day that a text names, and where. */
export interface NamedDay extends Range {
  readonly day: string
}

/** The month's place in its year, by its name in English, Ukrainian or Russian, as a date has it. */
const months = new Map<string, string>(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ]
    .flatMap((names) => names.split(' ').map((name, place): [string, number] => [fold(name), place + 1]))
    .concat([['sept', 9]])
    .map(([name, place]) => [name, String(place).padStart(2, '0')]),
)

const besideDates = new Set(
  (
    'published updated update posted last modified on at date min minute minutes hour hours ago read am pm ' +
    'utc gmt bst est edt cet cest eet eest msk ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'понедельник вторник среда четверг пятница суббота воскресенье ' +
    'понеділок вівторок середа четвер пʼятниця субота неділя ' +
    'опубликовано обновлено опубліковано оновлено года г в року р о'
  )
    .split(' ')
    .map(fold)
    // A second day, of an update, is no other word either.
    .concat([...months.keys()]),
)

/** Whether a text has no words but such as stand beside the day of a publication: "Updated", "16:05 GMT". */
export const isBesideDate = (text: string): boolean =>
  (fold(text).match(/\p{L}+/gu) ?? []).every((word) => besideDates.has(word))

// Every repetition is bounded: a pattern looks at so many characters from each place, and no more.
const forms: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, order: 'ymd' },
  { pattern: /(?<![\d/])(\d{4})\/(\d{2})\/(\d{2})(?![\d/])/g, order: 'ymd' },
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/g, order: 'dmy' },
  { pattern: /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}{3,10})\.?,? (\d{4})(?!\d)/gu, order: 'dmy' },
  { pattern: /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, order: 'mdy' },
]

const instant = /(?<!\d)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})(?!\d)/g

/**
 * The first day that a text names with its year: `2025-03-18`, `18.03.2025`, `18 March 2025`, `March 18, 2025`; of an
 * instant, the day on which it lies in a zone.
 */
export function dayIn(text: string, zone: string): NamedDay | null {
  let first = firstInstantIn(text, zone)
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      if (first !== null && match.index >= first.start) break
      const day = dayFrom(match, form.order)
      if (day !== null) first = { day, start: match.index, end: match.index + match[0].length }
    }
  }
  return first
}

function firstInstantIn(text: string, zone: string): NamedDay | null {
  for (const { 0: written, index } of text.matchAll(instant)) {
    const day = dayOfDate(written, zone)
    if (day !== null) return { day, start: index, end: index + written.length }
  }
  return null
}

/** The day of a date in a zone: that of an instant there; null where the text is neither a day nor an instant. */
export function dayOfDate(text: string, zone: string): string | null {
  const moment = isDayText(text) ? null : parseMoment(text, zone)
  return moment === null ? (isDayText(text) ? text : null) : dayOf(moment, zone)
}

/** A month in two digits, by its number or its name; null where it is none. */
export const monthOf = (text: string): string | null =>
  /^\d/.test(text) ? text.padStart(2, '0') : (months.get(fold(text)) ?? null)

function dayFrom([, one = '', two = '', three = '']: readonly string[], order: 'ymd' | 'dmy' | 'mdy'): string | null {
  const [year, month, day] =
    order === 'ymd' ? [one, two, three] : order === 'dmy' ? [three, two, one] : [three, one, two]
  const text = `${year}-${monthOf(month)}-${day.padStart(2, '0')}`
  return year >= '1900' && isDayText(text) ? text : null
}
