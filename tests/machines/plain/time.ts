/** A moment, and how it is printed: a bare day stays one, an instant is written in the dossier's zone. */
export type Stamp = { readonly ms: number; readonly text: string }

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

type Zone = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }

const zones = new Map<string, Zone>()

function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const made = { format, offsets: new Map<number, number>() }
  zones.set(name, made)
  return made
}

/** The zone's offset from UTC at an instant; looked up once a minute, since clocks change at whole ones. */
function offsetAt(ms: number, zone: string): number {
  const { format, offsets } = zoneOf(zone)
  const whole = Math.floor(ms / minute) * minute
  const known = offsets.get(whole)
  if (known !== undefined) return known
  const read = new Map(format.formatToParts(whole).map((part) => [part.type, Number(part.value)]))
  const of = (part: Intl.DateTimeFormatPartTypes) => read.get(part) ?? 0
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  offsets.set(whole, wall - whole)
  return wall - whole
}

/** The wall clock at an instant, in milliseconds, as if it were read in UTC. */
const wallAt = (ms: number, zone: string) => ms + offsetAt(ms, zone)

/** The instants at which the clocks show this wall time, and the offset before a change of clocks near it. */
function readings(wall: number, zone: string): { instants: number[]; before: number; after: number } {
  const before = offsetAt(wall - day, zone)
  const after = offsetAt(wall + day, zone)
  const instants = [wall - before, wall - after].filter((ms) => wallAt(ms, zone) === wall)
  return { instants, before, after }
}

/** The instant of a wall time: the earlier of a doubled one; for one in a gap, the clock read on as before the gap. */
function instantOf(wall: number, zone: string): number {
  const { instants, before } = readings(wall, zone)
  return instants.length > 0 ? Math.min(...instants) : wall - before
}

const isoDay = (wall: number) => new Date(wall).toISOString().slice(0, 10)

/** The calendar day of an instant in the zone. */
export function dayAt(ms: number, zone: string): string {
  return isoDay(wallAt(ms, zone))
}

/** The first instant of a day in the zone; midnight itself may not exist, or exist twice. */
export function firstInstant(date: string, zone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const { instants, before, after } = readings(midnight, zone)
  if (instants.length > 0) return Math.min(...instants)
  let earlier = midnight - after
  let later = midnight - before
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2)
    if (dayAt(middle, zone) < date) earlier = middle
    else later = middle
  }
  return later
}

export const isDay = (text: string) => text.length === 10

/** An instant as printed: the zone's wall clock with its offset. */
function printInstant(ms: number, zone: string): string {
  const wall = wallAt(ms, zone)
  const minutes = Math.abs(wall - ms) / minute
  const two = (n: number) => String(n).padStart(2, '0')
  const sign = wall < ms ? '-' : '+'
  return `${new Date(wall).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const instantStamp = (ms: number, zone: string): Stamp => ({ ms, text: printInstant(ms, zone) })

/** The stamp of a date as written in a dossier: a bare day, or an instant with offset. */
export function stamp(text: string, zone: string): Stamp {
  return isDay(text) ? { ms: firstInstant(text, zone), text } : instantStamp(Date.parse(text), zone)
}

/** The last millisecond that an as-of or known-at date takes in. */
export function endOf(text: string, zone: string): number {
  return isDay(text) ? firstInstant(shiftDay(text, 1), zone) - 1 : Date.parse(text)
}

/** The day so many days after this one. */
export function shiftDay(date: string, days: number): string {
  return isoDay(Date.parse(`${date}T00:00:00Z`) + days * day)
}

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day
}

const durations = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** A moment plus a term: the calendar part at the same wall time, a month's end clamped, then the rest as elapsed time. */
export function addTerm(start: Stamp, term: string, zone: string): Stamp {
  const [, years, months, weeks, days, timed, hours, minutes, seconds] = durations.exec(term) ?? []
  const n = (text: string | undefined) => Number(text ?? 0)
  const allMonths = 12 * n(years) + n(months)
  const allDays = 7 * n(weeks) + n(days)
  const elapsed = n(hours) * hour + n(minutes) * minute + n(seconds) * second
  if (isDay(start.text)) {
    const moved = isoDay(shiftCalendar(Date.parse(`${start.text}T00:00:00Z`), allMonths, allDays))
    if (timed === undefined) return stamp(moved, zone)
  }
  const begin = isDay(start.text) ? firstInstant(start.text, zone) : start.ms
  const shifted =
    allMonths + allDays > 0 ? instantOf(shiftCalendar(wallAt(begin, zone), allMonths, allDays), zone) : begin
  return instantStamp(shifted + elapsed, zone)
}

function shiftCalendar(wall: number, months: number, days: number): number {
  const date = new Date(wall)
  const wanted = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), wanted + 1, 0)).getUTCDate()
  const monthsOn = Date.UTC(date.getUTCFullYear(), wanted, Math.min(date.getUTCDate(), lastOfMonth))
  return monthsOn + (((wall % day) + day) % day) + days * day
}
