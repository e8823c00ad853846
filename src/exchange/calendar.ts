import type { Ahead } from '../../machines/board/ahead.ts'
import type { Dossier } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { instantOf, isDayText, momentOf } from '../../machines/time.ts'
import { calendarWords } from '../ui/words/en/calendar.ts'
import { contentLine, textValue } from './contentLines.ts'

const MS_PER_DAY = 86_400_000

/**
 * Ends of terms and due days as an iCalendar file (RFC 5545): whole days where they are days, else instants in UTC. Who
 * counts so stands in each summary. An entry keeps its UID when its date moves, so that a calendar that takes the file
 * again moves it too. `stamp` is when the file is made, in milliseconds since 1970.
 */
export function calendarFile(dossier: Dossier, ahead: readonly Ahead[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Parley//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${textValue(dossier.title)}`,
    ...(ahead.length === 0 ? nothing : ahead.flatMap((one) => entry(dossier, one, stamp))),
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

/** What stands in a calendar without dates: it has to hold something (3.6), and a feed that is written anew has to empty. */
const nothing: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function entry(dossier: Dossier, one: Ahead, stamp: number): string[] {
  const { what, subject, day, lens } = one
  const of = what === 'term' ? dossier.proposals : dossier.conditions
  const title = of.find(({ id }) => id === subject)?.title ?? subject
  const account = nameOf(lens, dossier)
  const summary = what === 'term' ? calendarWords.ends(title, account) : calendarWords.due(title, account)
  const description =
    what === 'due' ? calendarWords.dueMeans : one.renews ? calendarWords.endRenews : calendarWords.endMeans
  return [
    'BEGIN:VEVENT',
    `UID:${dossier.id}.${subject}.${what}.${lens}@parley.invalid`,
    `DTSTAMP:${utc(stamp)}`,
    ...dates(day, dossier.timeZone),
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(`${dossier.title}\n${description}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const nameOf = (lens: Lens, { parties }: Dossier): string | null => parties.find(({ id }) => id === lens)?.name ?? null

function dates(date: string, zone: string): string[] {
  if (!isDayText(date)) return [`DTSTART:${utc(instantOf(momentOf(date, zone)))}`]
  const next = new Date(Date.parse(date) + MS_PER_DAY).toISOString().slice(0, 10)
  return [`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`]
}

/** An instant as `20250419T150000Z`. */
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
