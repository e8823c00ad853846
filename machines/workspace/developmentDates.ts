import type { Dossier } from '../dossier.ts'
import { countedDevelopments, type Dated, type Filter } from '../record.ts'
import { dayOf, instantOf, isDay, lastInstant, momentAt, momentOf, printMoment } from '../time.ts'

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

/** The dates of the developments that count under a filter; who has found those already hands them in. */
export function developmentDates(
  dossier: Dossier,
  filter: Filter,
  counted: readonly Dated[] = countedDevelopments(dossier, filter),
): DevelopmentDates {
  const zone = dossier.timeZone
  // Twice the instant, and one more where it is not that of a bare day: this takes in whatever else begins with it.
  const keys = Float64Array.from(counted, ({ at }) => instantOf(at) * 2 + (isDay(at) ? 0 : 1)).sort()
  const instants = keys.map((key) => Math.floor(key / 2))
  const stops: Mutable<Stop>[] = []
  instants.forEach((instant, place) => {
    const stop = stops.at(-1)
    if (stop !== undefined && instant <= stop.limit) stop.last = instant
    else stops.push(stopFrom(instant, (keys[place] ?? 0) % 2 === 0, zone))
  })
  return { zone, instants, stops }
}

function stopFrom(first: number, isBareDay: boolean, zone: string): Stop {
  const limit = isBareDay ? lastInstant(momentOf(dayOf(momentAt(first), zone), zone), zone) : first
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
