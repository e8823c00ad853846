const MS_PER_DAY = 86_400_000

/**
 * Offsets are kept by stretches of so many days, and where a zone changes its clocks within one, by its days: none goes
 * there and back within a stretch.
 */
const STRETCH = 8 * MS_PER_DAY

/** How much is kept of a zone before it begins anew: a thousand years, and no more memory than they take. */
const MOST_KEPT = 46_000

/** What Intl knows of one zone, kept where it is steady: asking it for each date costs more than the rest of the replay. */
interface Clock {
  readonly format: Intl.DateTimeFormat
  readonly steadyStretches: Map<number, number>
  readonly steadyDays: Map<number, number>
}

const clocks = new Map<string, Clock>()

/** Whether the text names a time zone that this platform knows. */
export function isZone(zone: string): boolean {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

function clockOf(zone: string): Clock {
  const known = clocks.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const clock = { format, steadyStretches: new Map<number, number>(), steadyDays: new Map<number, number>() }
  clocks.set(zone, clock)
  return clock
}

/** Milliseconds by which the zone's wall time is ahead of UTC at an instant (milliseconds since 1970). */
export function offsetAt(instant: number, zone: string): number {
  const clock = clockOf(zone)
  return (
    steadyOffset(clock, clock.steadyStretches, STRETCH, instant) ??
    steadyOffset(clock, clock.steadyDays, MS_PER_DAY, instant) ??
    readOffset(clock, instant)
  )
}

/** The offset of a whole stretch of time, if it is one; null where the clocks change within it. */
function steadyOffset(clock: Clock, kept: Map<number, number>, length: number, instant: number): number | null {
  const stretch = Math.floor(instant / length)
  const known = kept.get(stretch)
  if (known !== undefined) return Number.isNaN(known) ? null : known
  const atStart = readOffset(clock, stretch * length)
  const isSteady = atStart === readOffset(clock, (stretch + 1) * length)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(stretch, isSteady ? atStart : Number.NaN)
  return isSteady ? atStart : null
}

/**
 * Read here and not by `tzOffset` of @date-fns/tz, which loses the sign of an offset between minus one hour and zero
 * (Monrovia until 1972).
 */
function readOffset(clock: Clock, instant: number): number {
  const text = clock.format.format(instant).split('GMT')[1] ?? ''
  if (text === '') return 0
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number)
  return (text.startsWith('-') ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/**
 * The instant of a wall time (written as milliseconds of UTC): of a doubled one the earlier, and one that lies in a gap
 * is moved on by the gap's length.
 */
export function wallToInstant(wall: number, zone: string): number {
  const before = offsetAt(wall - MS_PER_DAY, zone)
  const after = offsetAt(wall + MS_PER_DAY, zone)
  const early = wall - Math.max(before, after)
  const late = wall - Math.min(before, after)
  if (offsetAt(early, zone) === wall - early) return early
  if (offsetAt(late, zone) === wall - late) return late
  return wall - before
}

/**
 * The first instant of a day in the zone, the day given as its midnight in UTC: where midnight lies in a gap, the gap's
 * end.
 */
export function dayStart(midnight: number, zone: string): number {
  const start = wallToInstant(midnight, zone)
  if (start + offsetAt(start, zone) === midnight) return start
  let before = start - MS_PER_DAY
  let after = start
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (middle + offsetAt(middle, zone) < midnight) before = middle
    else after = middle
  }
  return after
}
