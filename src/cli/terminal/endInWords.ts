import { formatMoment } from '../../ui/dates.ts'

/** An as-of date, which for a day is its end: "the end of 25 March 2025". */
export const endInWords = (date: string, zone: string): string =>
  `${date.length === 10 ? 'the end of ' : ''}${formatMoment(date, zone)}`
