import { dayOf, isDay, momentOf } from '../../machines/time.ts'

/** How much of a date is shown: "18 March 2025", "18 March" or "18 Mar". */
export type DateStyle = 'full' | 'dayAndMonth' | 'short'

const LOCALE = 'en-GB'

const parts: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
}

const days: Readonly<Record<DateStyle, Intl.DateTimeFormat>> = {
  full: formatOf(parts.full),
  dayAndMonth: formatOf(parts.dayAndMonth),
  short: formatOf(parts.short),
}
const month = formatOf({ month: 'short' })
const weekday = formatOf({ weekday: 'long' })
const clocks = new Map<string, Intl.DateTimeFormat>()

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' })
}

/** A bare day, such as `2025-03-18`, in words. */
export const formatDay = (day: string, style: DateStyle = 'full'): string => days[style].format(Date.parse(day))

/** A day's month alone: "Mar". */
export const formatMonth = (day: string): string => month.format(Date.parse(day))

/** A day's weekday: "Tuesday". */
export const formatWeekday = (day: string): string => weekday.format(Date.parse(day))

/** A bare day in words, or an instant as the day and the time that the zone's clocks show: "19 April, 18:00". */
export function formatMoment(text: string, zone: string, style: DateStyle = 'full'): string {
  const moment = momentOf(text, zone)
  const day = formatDay(dayOf(moment, zone), style)
  return isDay(moment) ? day : `${day}, ${clockOf(zone).format(Date.parse(text))}`
}

/** The zone of the clocks of this machine. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat(LOCALE, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(zone, clock)
  return clock
}
