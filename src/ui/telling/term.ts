import { asOfDate } from '../../../machines/asOf.ts'
import type { ProposalRow } from '../../../machines/board.ts'
import { isUnderway } from '../../../machines/proposal.ts'
import { daysBetween, instantOf, isDay, type Moment, momentOf } from '../../../machines/time.ts'

/** How far a spell has run. */
export interface Elapsed {
  readonly unit: 'day' | 'hour'
  /** The day or hour of the spell that the as-of date falls on, from 1. */
  readonly present: number
  readonly total: number
  /** From 0 to 1. */
  readonly share: number
}

const MS_PER_HOUR = 3_600_000
const LONGEST_IN_HOURS = 72 * MS_PER_HOUR

/**
 * How far the spell of a row has run by a date; null where it is not in force or suspended, or no end is named. Short
 * spells that begin or end within a day are counted in hours.
 */
export function elapsedOf(
  { status, entered, until }: Pick<ProposalRow, 'status' | 'entered' | 'until'>,
  asOf: string,
  zone: string,
): Elapsed | null {
  if (!isUnderway(status) || entered === null || until === null) return null
  const [start, end, now] = [momentOf(entered, zone), momentOf(until, zone), asOfDate(asOf, zone)]
  const length = instantOf(end) - instantOf(start)
  const isInHours = length <= LONGEST_IN_HOURS && !(isDay(start) && isDay(end))
  return isInHours ? hours(start, end, now.limit) : days(start, end, now.moment, zone)
}

function days(start: Moment, end: Moment, now: Moment, zone: string): Elapsed {
  const total = daysBetween(start, end, zone)
  return counted('day', daysBetween(start, now, zone) + 1, total)
}

function hours(start: Moment, end: Moment, now: number): Elapsed {
  const total = Math.ceil((instantOf(end) - instantOf(start)) / MS_PER_HOUR)
  return counted('hour', Math.floor((now - instantOf(start)) / MS_PER_HOUR) + 1, total)
}

function counted(unit: Elapsed['unit'], present: number, total: number): Elapsed {
  const within = Math.min(Math.max(present, 1), Math.max(total, 1))
  return { unit, present: within, total, share: within / Math.max(total, 1) }
}
