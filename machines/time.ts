import { tz } from '@date-fns/tz'
import { add } from 'date-fns'
import { dayStart, offsetAt, wallToInstant } from './zone.ts'

/**
 * A point in the record's time: milliseconds since 1970, doubled, plus one where it was given as a bare day. Moments
 * order like their instants, and a day still prints as a day.
 */
export type Moment = number & { readonly __moment: unique symbol }

/** A length of time as ISO 8601 writes it: calendar parts, and the rest as elapsed milliseconds. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
  readonly elapsed: number
}

const MS_PER_DAY = 86_400_000
const DAY_LENGTH = '2025-03-18'.length
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/
const DURATION =
  /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?!$)(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/

const moment = (instant: number, isDay: boolean): Moment => (instant * 2 + (isDay ? 1 : 0)) as Moment

/** Milliseconds since 1970 of a moment; a bare day's are those of its first instant. */
export const instantOf = (m: Moment): number => Math.floor(m / 2)

/** Whether the moment was given as a bare day. */
export const isDay = (m: Moment): boolean => 2 * instantOf(m) !== m

/** The later of two moments; the first where they are one instant. */
export const laterOf = (a: Moment, b: Moment): Moment => (instantOf(b) > instantOf(a) ? b : a)

/** The moment of an instant, given in milliseconds since 1970. */
export const momentAt = (instant: number): Moment => moment(instant, false)

/** The moment of a bare day, given by its first instant. */
export const dayAt = (firstInstant: number): Moment => moment(firstInstant, true)

/** The wall time of a bare day's midnight as if it were UTC, in milliseconds; null where there is no such day. */
function wallOfDay(text: string): number | null {
  const parts = DAY.exec(text)
  if (!parts) return null
  const date = new Date(0)
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  const exists = date.getUTCMonth() === Number(parts[2]) - 1 && date.getUTCDate() === Number(parts[3])
  return exists ? date.getTime() : null
}

/** Whether the text is a bare day that exists. */
export const isDayText = (text: string): boolean => wallOfDay(text) !== null

/** A long record names each of its days many times: what was read is kept, up to so many days of a zone. */
const MOST_DAYS = 20_000
const daysRead = new Map<string, Map<string, Moment | null>>()

function readDay(text: string, zone: string): Moment | null {
  const days = daysRead.get(zone) ?? new Map<string, Moment | null>()
  const known = days.get(text)
  if (known !== undefined) return known
  const wall = wallOfDay(text)
  const read = wall === null ? null : moment(dayStart(wall, zone), true)
  if (days.size >= MOST_DAYS) days.clear()
  daysRead.set(zone, days.set(text, read))
  return read
}

/** A bare day's first instant in the zone, or an instant with its offset; null where the text is neither. */
export function parseMoment(text: string, zone: string): Moment | null {
  if (text.length === DAY_LENGTH) return readDay(text, zone)
  const parts = INSTANT.exec(text)
  if (!parts) return null
  const [, day = '', hours = '', minutes = '', seconds = '0', fraction = '', offset = ''] = parts
  const midnight = wallOfDay(day)
  const shift = offset === 'Z' ? 0 : offsetMinutes(offset)
  if (midnight === null || shift === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return null
  const clock = ((Number(hours) * 60 + Number(minutes) - shift) * 60 + Number(seconds)) * 1000
  return moment(midnight + clock + Number(fraction.slice(0, 3).padEnd(3, '0')), false)
}

/** The moment of a date that was checked before; throws where it is none. */
export function momentOf(text: string, zone: string): Moment {
  const parsed = parseMoment(text, zone)
  if (parsed === null) throw new RangeError(`"${text}" is no date: only a parsed dossier can be replayed`)
  return parsed
}

function offsetMinutes(offset: string): number | null {
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(4))
  if (hours > 23 || minutes > 59) return null
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** The bare day, in the zone, in which a moment lies; past the year 9999 with the six-digit year of ISO 8601. */
export function dayOf(m: Moment, zone: string): string {
  const wall = new Date(instantOf(m) + offsetAt(instantOf(m), zone)).toISOString()
  return wall.slice(0, wall.indexOf('T'))
}

/** A day as it was given, or an instant in the zone with the zone's offset. */
export function printMoment(m: Moment, zone: string): string {
  const instant = instantOf(m)
  if (isDay(m)) return dayOf(m, zone)
  const minutes = Math.round(offsetAt(instant, zone) / 60_000)
  const text = new Date(instant + minutes * 60_000).toISOString()
  const wall = text.endsWith('.000Z') ? text.slice(0, -5) : text.slice(0, -1)
  const size = Math.abs(minutes)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * The last instant that a view as of this moment takes in, in milliseconds: a bare day's last, or the instant itself.
 */
export function lastInstant(m: Moment, zone: string): number {
  if (!isDay(m)) return instantOf(m)
  return dayStart(Date.parse(dayOf(m, zone)) + MS_PER_DAY, zone) - 1
}

/** Calendar days from one moment's day in the zone to another's. */
export const daysBetween = (from: Moment, to: Moment, zone: string): number =>
  Math.round((Date.parse(dayOf(to, zone)) - Date.parse(dayOf(from, zone))) / MS_PER_DAY)

/** An ISO 8601 duration of whole numbers; null where the text is none. */
export function parseDuration(text: string): Duration | null {
  const parts = DURATION.exec(text)
  if (!parts) return null
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return {
    years: years ?? 0,
    months: months ?? 0,
    weeks: weeks ?? 0,
    days: days ?? 0,
    elapsed: (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000,
  }
}

const hasCalendarPart = (d: Duration): boolean => d.years + d.months + d.weeks + d.days > 0

/** Whether the duration has no length at all. */
export const isZeroDuration = (d: Duration): boolean => !hasCalendarPart(d) && d.elapsed === 0

/**
 * The moment a duration later. Calendar parts are counted in the zone at the same wall time (a month's end is clamped),
 * the rest as elapsed time after that. A bare day stays one if the duration has no hours, minutes or seconds.
 */
export function addDuration(start: Moment, duration: Duration, zone: string): Moment {
  const from = instantOf(start)
  if (isDay(start) && duration.elapsed === 0) {
    return moment(dayStart(addCalendar(Date.parse(dayOf(start, zone)), duration), zone), true)
  }
  if (!hasCalendarPart(duration)) return momentAt(from + duration.elapsed)
  const wall = addCalendar(from + offsetAt(from, zone), duration)
  return momentAt(wallToInstant(wall, zone) + duration.elapsed)
}

const UTC = { in: tz('UTC') }

/** A wall time so many calendar parts later. Whole days need no calendar, and are added far more often than the rest. */
function addCalendar(wall: number, { years, months, weeks, days }: Duration): number {
  const inDays = wall + (weeks * 7 + days) * MS_PER_DAY
  return years + months === 0 ? inDays : add(wall, { years, months, weeks, days }, UTC).getTime()
}

/** The first moment after `instant` that is reached from `until` by adding the duration as often as needed. */
export function addUntilAfter(until: Moment, duration: Duration, instant: number, zone: string): Moment {
  let end = leapTowards(until, duration, instant, zone)
  while (instantOf(end) <= instant) end = addDuration(end, duration, zone)
  return end
}

/** As many additions at once as come out the same one by one, none past the instant. */
function leapTowards(until: Moment, duration: Duration, instant: number, zone: string): Moment {
  const wait = instant - instantOf(until)
  if (!hasCalendarPart(duration)) {
    const { elapsed } = duration
    return wait < elapsed ? until : momentAt(instantOf(until) + Math.floor(wait / elapsed) * elapsed)
  }
  if (!isDay(until) || !addsUp(dayOf(until, zone), duration)) return until
  const { years, months, weeks, days } = duration
  const longest = (years * 366 + months * 31 + weeks * 7 + days) * MS_PER_DAY
  const times = Math.floor(wait / longest) - 1
  if (times < 1) return until
  const leap = { years: years * times, months: months * times, weeks: weeks * times, days: days * times, elapsed: 0 }
  return addDuration(until, leap, zone)
}

/** Whether many additions to a day come out as one: days always do, months where no month is too short for the day. */
function addsUp(day: string, { years, months, weeks, days, elapsed }: Duration): boolean {
  if (elapsed > 0) return false
  return years + months === 0 || (weeks + days === 0 && Number(day.slice(-2)) <= 28)
}
