import { type Dice, filled } from './dice.ts'
import { firstInstant, isDay, type Stamp, shiftDay } from './time.ts'

/** A stretch of days of one zone, mostly around a change of its clocks, and the moments a dossier draws on. */
export type Calendar = {
  readonly zone: string
  readonly days: readonly Stamp[]
  /** The dossier's own few moments, so that much falls together; in order. */
  readonly moments: readonly [Stamp, ...Stamp[]]
}

/** Each zone with the instants around which its dossiers lie. */
const places: [string, ...string[]][] = [
  ['Europe/Kyiv', '2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z', '2024-01-31T10:00:00Z'],
  ['Europe/Moscow', '2014-10-25T22:00:00Z', '2011-03-26T23:00:00Z', '2025-04-19T15:00:00Z'],
  ['America/New_York', '2025-03-09T07:00:00Z', '2025-11-02T06:00:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30:00Z', '2025-01-30T18:15:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2019-02-17T02:00:00Z'],
  ['Asia/Beirut', '2025-03-29T22:00:00Z', '2025-10-25T21:00:00Z'],
  ['Australia/Lord_Howe', '2025-04-05T15:00:00Z', '2025-10-04T15:30:00Z'],
  ['America/Havana', '2025-03-09T05:00:00Z', '2025-11-02T05:00:00Z'],
  ['UTC', '2025-02-27T00:00:00Z', '2024-12-30T12:00:00Z'],
]

type Window = { readonly zone: string; readonly change: number; readonly days: readonly Stamp[] }

const before = 9
const length = 75
const windows = new Map<string, Window>()

function windowOf(zone: string, change: string): Window {
  const key = `${zone} ${change}`
  const known = windows.get(key)
  if (known !== undefined) return known
  const days = Array.from({ length }, (_, i): Stamp => {
    const text = shiftDay(change.slice(0, 10), i - before)
    return { ms: firstInstant(text, zone), text }
  })
  const made = { zone, change: Date.parse(change), days }
  windows.set(key, made)
  return made
}

const minute = 60_000
const aDay = 1440 * minute
const offsets: [number, ...number[]] = [0, 0, 120, 180, -300, -180, 345, 630, 660]

/** An instant as it may stand in a file, in some offset. */
export function instantText(ms: number, dice: Dice): string {
  const offset = dice.pick(offsets)
  const wall = new Date(ms + offset * minute).toISOString().slice(0, 19)
  if (offset === 0 && dice.percent(50)) return `${wall}Z`
  const minutes = Math.abs(offset)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const nearTheChange: [number, ...number[]] = [-60, -30, -1, 0, 0, 15, 30, 45, 60, 90]

export function randomCalendar(dice: Dice): Calendar {
  const [zone, ...changes] = dice.pick(filled(places, ['UTC', '2025-01-01T00:00:00Z']))
  const { change, days } = windowOf(zone, dice.pick(filled(changes, '2025-01-01T00:00:00Z')))
  const early = filled(days.slice(1, 24), { ms: 0, text: '1970-01-01' })
  const moment = (): Stamp => {
    const kind = dice.upTo(10)
    if (kind < 5) return dice.pick(early)
    const ms =
      kind < 7
        ? dice.pick(early).ms + dice.upTo(48) * 30 * minute
        : change + dice.pick(nearTheChange) * minute - dice.upTo(4) * aDay
    return { ms, text: instantText(ms, dice) }
  }
  const moments = Array.from({ length: 5 + dice.upTo(10) }, moment).sort((a, b) => a.ms - b.ms)
  return { zone, days, moments: filled(moments, moment()) }
}

/** The same instant again: another way to write it, or the day that begins with it. */
export function rewritten(moment: Stamp, calendar: Calendar, dice: Dice): Stamp {
  const day = calendar.days.find(({ ms }) => ms === moment.ms)
  if (day !== undefined && dice.percent(70)) return day
  return { ms: moment.ms, text: instantText(moment.ms, dice) }
}

/** Some moment after an instant, often one at which other things happen. */
export function momentAfter(ms: number, calendar: Calendar, dice: Dice): Stamp {
  if (dice.percent(60)) {
    const next = calendar.moments.findIndex((moment) => moment.ms > ms)
    const later = next < 0 ? undefined : calendar.moments[next + dice.upTo(calendar.moments.length - next)]
    if (later !== undefined) return later
  }
  const day = calendar.days.findIndex((one) => one.ms > ms)
  const far = ms + 30 * aDay
  return (day < 0 ? undefined : calendar.days[day + dice.upTo(14)]) ?? { ms: far, text: instantText(far, dice) }
}

/** The day of the calendar in which an instant lies. */
export function dayOf(ms: number, calendar: Calendar): string {
  return calendar.days.findLast((day) => day.ms <= ms)?.text ?? calendar.days[0]?.text ?? '1970-01-01'
}

/** Where a spell from this start ends by a simple term, without the zone's finer points; for moments worth a look. */
export function roughEnd(start: Stamp, term: string, calendar: Calendar): Stamp | null {
  const [, weeks, days, hours] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(term) ?? []
  const n = 7 * Number(weeks ?? 0) + Number(days ?? 0)
  if (isDay(start.text) && hours === undefined) {
    const at = calendar.days.findIndex(({ text }) => text === start.text)
    return at < 0 || n === 0 ? null : (calendar.days[at + n] ?? null)
  }
  const ms = start.ms + n * aDay + Number(hours ?? 0) * 60 * minute
  return ms === start.ms ? null : { ms, text: new Date(ms).toISOString().replace('.000', '') }
}
