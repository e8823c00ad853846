import type { Spell } from '../../../machines/board/spells.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'
import type { Range } from '../../ui/timeRange.ts'

const WEEK = 7 * 86_400_000
/** Ends farther ahead of the record than this part of its length run out of the picture. */
const LOOK_AHEAD = 0.5
const MARGIN = 0.03

/**
 * What the timeline shows: the record and its spells with a little room about them, and the instant `among` as well
 * where one is given.
 */
export function timelineRange(
  instants: Float64Array,
  spells: readonly Spell[],
  zone: string,
  among: number | null,
): Range {
  const at = (text: string): number => instantOf(momentOf(text, zone))
  const starts = spells.map(({ start }) => at(start))
  const ends = spells.flatMap(({ end }) => (end === null ? [] : at(end)))
  const first = least([...instants.subarray(0, 1), ...starts], among)
  const last = most([...instants.subarray(-1), ...starts], among)
  const reach = last + Math.max(WEEK, (last - first) * LOOK_AHEAD)
  const end = most([last, ...ends.filter((one) => one <= reach)], null)
  const margin = Math.max(WEEK / 2, (end - first) * MARGIN)
  const from = first - margin
  const to = end + margin
  return among === null ? { from, to } : { from: Math.min(from, among - margin), to: Math.max(to, among + margin) }
}

/** Instants that reach as far as those of a record, in order, and others do. */
export const reaching = (instants: Float64Array, others: Float64Array): Float64Array =>
  others.length === 0
    ? instants
    : Float64Array.from([...instants.subarray(0, 1), ...instants.subarray(-1), ...others]).sort()

const least = (numbers: readonly number[], otherwise: number | null): number =>
  numbers.length === 0 ? (otherwise ?? 0) : numbers.reduce((a, b) => Math.min(a, b))
const most = (numbers: readonly number[], otherwise: number | null): number =>
  numbers.length === 0 ? (otherwise ?? 0) : numbers.reduce((a, b) => Math.max(a, b))

/** The instant at so many pixels from the start. */
export const instantAt = (x: number, { from, to }: Range, width: number): number => from + (x / width) * (to - from)
