import { placeOf, type Range } from './range.ts'

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
  for (const instant of instants) {
    const x = placeOf(instant, range, width)
    if (x < 0 || x > width) continue
    const last = ticks.at(-1)
    if (last !== undefined && Math.floor(x / CELL) === cell) {
      sum += x
      ticks[ticks.length - 1] = { x: sum / (last.count + 1), count: last.count + 1, first: last.first }
    } else {
      cell = Math.floor(x / CELL)
      sum = x
      ticks.push({ x, count: 1, first: instant })
    }
  }
  return ticks
}

/** A dot's radius in pixels: it grows with how many it stands for, but slowly. */
export const radiusOf = (count: number): number => Math.min(5.5, 2.5 + 0.75 * Math.log2(1 + count))
