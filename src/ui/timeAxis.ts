import { dayOf, instantOf, momentAt, momentOf } from '../../machines/time.ts'
import { formatDay, formatMonth } from './dates.ts'
import { placeOf, type Range } from './timeRange.ts'

export interface Mark {
  readonly x: number
  readonly text: string
}

type Unit = 'day' | 'month' | 'year'

const MS_PER_DAY = 86_400_000
/** Of 1970, in days since its first: weeks are counted from Mondays. */
const FIRST_MONDAY = 4
const steps: readonly (readonly [unit: Unit, count: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['day', 14, 14],
  ['month', 1, 30.4],
  ['month', 3, 91],
  ['month', 6, 182],
  ['year', 1, 365],
  ['year', 2, 730],
  ['year', 5, 1_826],
  ['year', 10, 3_652],
  ['year', 50, 18_262],
  ['year', 100, 36_525],
  ['year', 1_000, 365_250],
]

/** Labels stand at least this far apart, in pixels. */
const APART = 64
const LETTER = 6.4

/** Marks of days, months or years along a range, so far apart that their labels never meet, nor the label `avoid`. */
export function axisMarks(range: Range, zone: string, width: number, avoid: Mark): Mark[] {
  const days = (range.to - range.from) / MS_PER_DAY
  const found = steps.find(([, , length]) => (length / days) * width >= APART)
  const [unit, count] = found ?? ['year', 1_000]
  const marks: Mark[] = []
  for (const day of daysBy(unit, count, range, zone)) {
    const mark = { x: placeOf(instantOf(momentOf(day, zone)), range, width), text: labelOf(day, unit) }
    const last = marks.at(-1)
    const isFree = (last === undefined || !meet(last, mark)) && !meet(avoid, mark)
    if (isFree && mark.x >= widthOf(mark.text) / 2 && mark.x <= width - widthOf(mark.text) / 2) marks.push(mark)
  }
  return marks
}

/** About how wide a label is, in pixels. */
export const widthOf = (text: string): number => text.length * LETTER

const meet = (a: Mark, b: Mark): boolean => Math.abs(a.x - b.x) < (widthOf(a.text) + widthOf(b.text)) / 2 + LETTER

function labelOf(day: string, unit: Unit): string {
  if (unit === 'year') return String(Number(day.slice(0, 4)))
  if (unit === 'day') return formatDay(day, 'short')
  return day.slice(5, 7) === '01' ? `${formatMonth(day)} ${Number(day.slice(0, 4))}` : formatDay(day, 'short')
}

/** The first days of every so many days, months or years within a range. */
function* daysBy(unit: Unit, count: number, range: Range, zone: string): Generator<string> {
  const first = dayOf(momentAt(range.from), zone)
  const last = dayOf(momentAt(range.to), zone)
  const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1
  const size = unit === 'year' ? 12 * count : count
  const start =
    unit === 'day' ? Math.ceil((Date.parse(first) / MS_PER_DAY - FIRST_MONDAY) / count) : Math.ceil(months / size)
  for (let place = start; ; place += 1) {
    const day = unit === 'day' ? dayNumbered(place * count + FIRST_MONDAY) : monthNumbered(place * size)
    if (day > last || day.length > first.length) return
    if (day >= first) yield day
  }
}

const dayNumbered = (days: number): string => new Date(days * MS_PER_DAY).toISOString().slice(0, 10)

function monthNumbered(months: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`
}
