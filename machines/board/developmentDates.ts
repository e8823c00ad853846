import type { AsOf } from '../asOf.ts'
import type { Step } from '../dossier.ts'
import type { Counted } from '../record/counted.ts'
import { stepped } from '../replay/stepped.ts'
import { dayAt, dayOf, isDay, lastInstant, type Moment, momentAt, printMoment } from '../time.ts'

/** When a record's developments happened, all in milliseconds since 1970 and in time order. */
export interface DevelopmentDates {
  readonly zone: string
  /** One for each development. */
  readonly instants: Float64Array
  /** The dates at which a board takes in developments that the one before did not. */
  readonly stops: readonly Stop[]
}

interface Stop {
  /** When the first and the last of what it takes in happened. */
  readonly first: number
  readonly last: number
  /** The last instant that a board as of it takes in. */
  readonly limit: number
  readonly isDay: boolean
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The dates of the developments that count. */
export const developmentDates = ({ moments }: Counted, zone: string): DevelopmentDates => datesOf(moments, zone)

/** The dates at which the steps of a what-if take hold, of those that are dated. */
export function stepDates(steps: readonly Step[], asOf: AsOf, zone: string): DevelopmentDates {
  const dated = steps.map((step) => stepped(step, asOf, zone)).filter(({ isLast }) => !isLast)
  return datesOf(
    Float64Array.from(dated, ({ hold }) => hold),
    zone,
  )
}

function datesOf(moments: Float64Array, zone: string): DevelopmentDates {
  // Twice the instant, and one more where it is not that of a bare day: this takes in whatever else begins with it.
  const keys = new Float64Array(moments.length)
  let isInOrder = true
  for (let place = 0; place < keys.length; place += 1) {
    const moment = moments[place] as Moment
    const key = isDay(moment) ? moment - 1 : moment + 1
    if (key < (keys[place - 1] ?? key)) isInOrder = false
    keys[place] = key
  }
  if (!isInOrder) keys.sort()
  const instants = new Float64Array(keys.length)
  const stops: Mutable<Stop>[] = []
  let stop: Mutable<Stop> | null = null
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0
    const instant = Math.floor(key / 2)
    instants[place] = instant
    if (stop !== null && instant <= stop.limit) stop.last = instant
    else {
      stop = stopFrom(instant, 2 * instant === key, zone)
      stops.push(stop)
    }
  }
  return { zone, instants, stops }
}

function stopFrom(first: number, isBareDay: boolean, zone: string): Stop {
  const limit = isBareDay ? lastInstant(dayAt(first), zone) : first
  return { first, last: first, limit, isDay: isBareDay }
}

/** The date of the last board that ends before `limit` (milliseconds) and takes in a development; null for none. */
export const previousDate = ({ stops, zone }: DevelopmentDates, limit: number): string | null =>
  dateOf(stops[countWhile(stops, (stop) => stop.limit < limit) - 1], zone)

/** The date of the first board that takes in a development later than `limit` (milliseconds); null for none. */
export const nextDate = ({ stops, zone }: DevelopmentDates, limit: number): string | null =>
  dateOf(stops[countWhile(stops, (stop) => stop.last <= limit)], zone)

function dateOf(stop: Stop | undefined, zone: string): string | null {
  if (stop === undefined) return null
  const moment = momentAt(stop.first)
  return stop.isDay ? dayOf(moment, zone) : printMoment(moment, zone)
}

/** How many stops, from the first on, meet a test that no later one does. */
function countWhile(stops: readonly Stop[], meets: (stop: Stop) => boolean): number {
  let low = 0
  let high = stops.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const stop = stops[middle]
    if (stop !== undefined && meets(stop)) low = middle + 1
    else high = middle
  }
  return low
}
