import { asOfDate } from '../asOf.ts'
import { type DevelopmentDates, nextDate, previousDate, stepDates } from '../board/developmentDates.ts'
import type { View } from '../board.ts'
import { instantOf } from '../time.ts'

/** A date that the way along time stops at. */
export interface Stop {
  readonly asOf: string
  /** What leads there: something in the record, a dated step of the what-if, or both. */
  readonly of: 'development' | 'step' | 'both'
}

/** Where the ways back and on from a view lead; null where nothing lies that way. */
export interface Stops {
  readonly previous: Stop | null
  readonly next: Stop | null
}

/** The stops before and after a view: at developments, and at the dated steps of its what-if. */
export function stopsAround({ asOf, steps }: Pick<View, 'asOf' | 'steps'>, developments: DevelopmentDates): Stops {
  const { zone } = developments
  const here = asOfDate(asOf, zone)
  const supposed = stepDates(steps, here, zone)
  const firstOf = (date: string): number => instantOf(asOfDate(date, zone).moment)
  const lastOf = (date: string): number => asOfDate(date, zone).limit
  return {
    previous: nearest(
      previousDate(developments, here.limit),
      previousDate(supposed, here.limit),
      (date, other) => lastOf(date) > lastOf(other),
      (date, other) => firstOf(other) >= firstOf(date),
    ),
    next: nearest(
      nextDate(developments, here.limit),
      nextDate(supposed, here.limit),
      (date, other) => firstOf(date) < firstOf(other),
      (date, other) => firstOf(other) <= lastOf(date),
    ),
  }
}

function nearest(
  development: string | null,
  step: string | null,
  isNearer: (date: string, other: string) => boolean,
  takesIn: (date: string, other: string) => boolean,
): Stop | null {
  if (step === null) return development === null ? null : { asOf: development, of: 'development' }
  if (development === null) return { asOf: step, of: 'step' }
  const isStep = isNearer(step, development)
  const [asOf, other] = isStep ? [step, development] : [development, step]
  return { asOf, of: takesIn(asOf, other) ? 'both' : isStep ? 'step' : 'development' }
}
