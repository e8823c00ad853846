import { lastInstant, type Moment, momentOf } from './time.ts'

/** The moment as of which a board is drawn: as it was asked for, and the last instant that it takes in (milliseconds). */
export interface AsOf {
  readonly moment: Moment
  readonly limit: number
}

/** Reads an as-of date: a bare day takes in all before the next day's first instant, an instant itself. */
export function asOfDate(text: string, zone: string): AsOf {
  const moment = momentOf(text, zone)
  return { moment, limit: lastInstant(moment, zone) }
}
