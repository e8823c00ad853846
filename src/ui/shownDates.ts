import { dayOf, momentOf } from '../../machines/time.ts'
import { formatDay, formatMoment } from './dates.ts'

/** Dates as a screen writes them: with the year only where it is another one than the board's. */
export interface Dates {
  /** "18 March", "19 April, 18:00" */
  long(date: string): string
  /** "18 Mar" */
  short(date: string): string
  /** The day in which a date lies, as a file writes it. */
  day(date: string): string
  /** Such a day in words. */
  dayInWords(day: string): string
  isOtherYear(day: string): boolean
}

/** How what is seen from a year is dated. */
export function datesOf(year: string, zone: string): Dates {
  const style = (date: string) => (date.startsWith(year) ? 'dayAndMonth' : 'full')
  return {
    long: (date) => formatMoment(date, zone, style(date)),
    short: (date) => formatMoment(date, zone, date.startsWith(year) ? 'short' : 'full'),
    day: (date) => dayOf(momentOf(date, zone), zone),
    dayInWords: (day) => formatDay(day, style(day)),
    isOtherYear: (day) => !day.startsWith(year),
  }
}
