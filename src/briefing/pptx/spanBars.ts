import { differenceInCalendarDays, parseISO } from 'date-fns'
import type { Chart } from '../../../machines/briefing/outline.ts'

type Spans = Extract<Chart, { form: 'spans' }>

/** Spans of time as bars of a spreadsheet: days since 30 December 1899, as those count, and lengths in days. */
export interface SpanBars {
  readonly names: readonly string[]
  /** Where each begins: drawn without colour, below the rest. */
  readonly from: readonly number[]
  readonly gone: readonly number[]
  readonly ahead: readonly number[]
  /** Those for which no end is named, by their places: they go on to the edge. */
  readonly endless: readonly number[]
  /** The days that the axis goes from and to. */
  readonly least: number
  readonly most: number
}

/** The bars of spans: what of each is gone as of the date shown, and what is still to come. */
export function spanBars({ asOf, spans }: Spans): SpanBars {
  const now = serial(asOf)
  const froms = spans.map(({ from }) => serial(from))
  const ends = spans.map(({ until }, place) => Math.max(until === null ? now : serial(until), froms[place] ?? now))
  const least = Math.min(...froms, now)
  const endless = spans.flatMap(({ until }, place) => (until === null ? [place] : []))
  // So that what has an end is seen to end before what has none.
  const most = Math.max(...ends, now) + (endless.length > 0 ? BEYOND : 1)
  const untils = spans.map(({ until }, place) => (until === null ? most : (ends[place] ?? most)))
  const gone = untils.map((until, place) => Math.max(0, Math.min(until, now) - (froms[place] ?? 0)))
  return {
    names: spans.map(({ name, says }) => (says === '' ? name : `${name}: ${says}`)),
    from: froms,
    gone,
    ahead: untils.map((until, place) => until - (froms[place] ?? 0) - (gone[place] ?? 0)),
    endless,
    least,
    most,
  }
}

/** What is named no end for is drawn so far past the last date, in days. */
const BEYOND = 14

const FIRST = '1899-12-30'

const serial = (date: string): number => differenceInCalendarDays(parseISO(date.slice(0, 10)), parseISO(FIRST))
