import { dayOf, momentOf } from '../../machines/time.ts'
import { formatDay, formatMoment } from '../ui/dates.ts'

/** Dates as the record writes them: with the year only where it is another one than the board's. */
export interface Dates {
  /** "18 March", "19 April, 18:00" */
  long(date: string): string
  /** The day in which a date lies, as a file writes it. */
  day(date: string): string
  /** Such a day in words. */
  dayInWords(day: string): string
  isOtherYear(day: string): boolean
}

/** How a record is dated that is seen from a year. */
export function datesOf(year: string, zone: string): Dates {
  const style = (date: string) => (date.startsWith(year) ? 'dayAndMonth' : 'full')
  return {
    long: (date) => formatMoment(date, zone, style(date)),
    day: (date) => dayOf(momentOf(date, zone), zone),
    dayInWords: (day) => formatDay(day, style(day)),
    isOtherYear: (day) => !day.startsWith(year),
  }
}
