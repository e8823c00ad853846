import { dayOf, instantOf, isDay, momentAt, momentOf } from '../../../machines/time.ts'
import type { Range } from '../../ui/timeRange.ts'

const MS_PER_DAY = 86_400_000
const PAGES = 10

/** The day that a key of a slider leads to, within the range; null for any other key. */
export function dayAfterKey(key: string, asOf: string, zone: string, { from, to }: Range): string | null {
  const first = firstDayFrom(from, zone)
  const last = dayOf(momentAt(to), zone)
  const moment = momentOf(asOf, zone)
  const day = dayOf(moment, zone)
  const page = Math.max(7, Math.round((to - from) / MS_PER_DAY / PAGES))
  const moved = (days: number): string => {
    const next = new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10)
    if (next < first) return first
    if (next > last) return last
    return next
  }
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(-1)
    case 'ArrowRight':
    case 'ArrowUp':
      // From within a day, its end comes next.
      return moved(isDay(moment) ? 1 : 0)
    case 'PageDown':
      return moved(-page)
    case 'PageUp':
      return moved(page)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}

/** The first day that begins within a range: an earlier one would widen it, at each press of Home. */
export function firstDayFrom(from: number, zone: string): string {
  const day = dayOf(momentAt(from), zone)
  return instantOf(momentOf(day, zone)) >= from ? day : dayOf(momentAt(from + MS_PER_DAY), zone)
}
