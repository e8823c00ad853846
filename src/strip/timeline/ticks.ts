import { placeOf, type Range } from '../../ui/timeRange.ts'

/** Developments that lie so close together that they share one dot. */
export interface Tick {
  readonly x: number
  readonly count: number
  /** When the first of them happened, in milliseconds since 1970. */
  readonly first: number
}

/** Developments closer than this, in pixels, share a dot. */
const CELL = 4

/** The dots for the developments within a range; never more than the pixels can show, however many they are. */
export function ticksOf(instants: Float64Array, range: Range, width: number): Tick[] {
  const ticks: Tick[] = []
  let cell = Number.NaN
  let sum = 0
  let count = 0
  let first = Number.NaN
  let before = Number.NaN
  let x = Number.NaN
  for (const instant of instants) {
    // Many developments of a long record are of one day.
    if (instant !== before) x = placeOf(instant, range, width)
    before = instant
    if (x < 0 || x > width) continue
    if (Math.floor(x / CELL) !== cell) {
      if (count > 0) ticks.push({ x: sum / count, count, first })
      cell = Math.floor(x / CELL)
      sum = 0
      count = 0
      first = instant
    }
    sum += x
    count += 1
  }
  if (count > 0) ticks.push({ x: sum / count, count, first })
  return ticks
}

/** A dot's radius in pixels: it grows with how many it stands for, but slowly. */
export const radiusOf = (count: number): number => Math.min(5.5, 2.5 + 0.75 * Math.log2(1 + count))
