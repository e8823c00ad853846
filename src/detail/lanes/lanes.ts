import type { HistoryStep } from '../../../machines/board/history.ts'
import { statusSpans } from '../../../machines/board/statusSpans.ts'
import type { Lens } from '../../../machines/lens.ts'
import { isUnderway, proposalStatuses } from '../../../machines/proposal.ts'
import type { Range } from '../../ui/timeRange.ts'

/** A stretch of one status in a lane, in milliseconds since 1970. */
export interface LaneSpan {
  readonly status: NonNullable<HistoryStep['after']>
  readonly start: number
  readonly end: number
  /** As they are printed; null for the start that it began with, and for the end that has not come. */
  readonly from: string | null
  readonly to: string | null
}

/** Something that happened without a change of status, or beside it. */
export interface LaneMark {
  readonly what: 'extended' | 'breachAlleged' | 'breachSettled'
  readonly at: string
  readonly instant: number
}

/** One account over time. */
export interface Lane {
  readonly lens: Lens
  readonly spans: readonly LaneSpan[]
  readonly marks: readonly LaneMark[]
  /** Where the spell that runs is to end; null where none runs, or no end is named. */
  readonly until: string | null
  readonly isUnderway: boolean
  /** Whether anything was said by this account alone. */
  readonly isSilent: boolean
}

const marked: Readonly<Record<string, LaneMark['what']>> = {
  extend: 'extended',
  allegeBreach: 'breachAlleged',
  settleBreach: 'breachSettled',
}

/** What there is to draw of an account's history up to a moment (milliseconds since 1970). */
export function laneOf(
  lens: Lens,
  steps: readonly HistoryStep[],
  initial: HistoryStep['after'],
  now: number,
  instantOf: (moment: string) => number,
): Lane {
  const last = steps.at(-1)
  const status = proposalStatuses.find((one) => one === last?.after)
  const isRunning = status !== undefined && isUnderway(status)
  const print = last?.print ?? null
  return {
    lens,
    spans: statusSpans(steps, initial).map(({ status, from, to }) => ({
      status,
      from,
      to,
      start: from === null ? Number.NEGATIVE_INFINITY : instantOf(from),
      end: to === null ? now : instantOf(to),
    })),
    marks: steps.flatMap(({ event, why, at }) => {
      const what = marked[event ?? '']
      const isTaken = why === undefined || why === 'stays'
      return what !== undefined && isTaken ? [{ what, at, instant: instantOf(at) }] : []
    }),
    until: isRunning && print !== null && 'until' in print ? print.until : null,
    isUnderway: isRunning,
    isSilent: lens !== 'assessed' && !steps.some(({ by }) => by.some((party) => party === lens)),
  }
}

const DAY = 86_400_000
const MARGIN = 0.03

/** What of time all lanes together take up, with the present moment in it. */
export function rangeOf(lanes: readonly Lane[], now: number, instantOf: (moment: string) => number): Range {
  const starts = lanes.flatMap(({ spans }) => spans.map(({ start }) => start)).filter(Number.isFinite)
  const untils = lanes.flatMap(({ until }) => (until === null ? [] : [instantOf(until)]))
  const from = starts.reduce((a, b) => Math.min(a, b), now - DAY)
  const to = [...untils, now].reduce((a, b) => Math.max(a, b), from + 2 * DAY)
  const margin = (to - from) * MARGIN
  return { from: from - margin, to: to + margin }
}
