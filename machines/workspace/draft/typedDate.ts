import { momentAt, parseMoment, printMoment } from '../../time.ts'
import { wallToInstant } from '../../zone.ts'
import type { DateKind } from './dateProblem.ts'
import { dayIn } from './pastedDate.ts'

const TIME = /^(?:T|,? )([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])\.?m\.?)?$/i

/**
 * The date that was typed, as the format has it: a day in any form in which a pasted text is read, with a time of the
 * zone's clocks where one is asked for. What is none stays as it was typed.
 */
export function typedDate(text: string, kind: DateKind, zone: string): string {
  const typed = text.trim()
  if (parseMoment(typed, zone) !== null) return typed
  const named = dayIn(typed, zone)
  if (named === null || named.start > 0) return text
  if (named.end === typed.length) return named.day
  const [, written = '', minutes = '', seconds = '00', half] = TIME.exec(typed.slice(named.end)) ?? []
  const hours = half === undefined ? written : hoursOfHalf(written, half)
  if (hours === '' || kind === 'day') return text
  const wall = Date.parse(`${named.day}T${hours.padStart(2, '0')}:${minutes}:${seconds}Z`)
  return printMoment(momentAt(wallToInstant(wall, zone)), zone)
}

/** The hours of a day by those of one of its halves, which go from 12 over 1 to 11; empty where they are none of those. */
function hoursOfHalf(hours: string, half: string): string {
  const number = Number(hours)
  if (number < 1 || number > 12) return ''
  return String((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}
