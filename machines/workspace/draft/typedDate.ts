import { momentAt, parseMoment, printMoment } from '../../time.ts'
import { wallToInstant } from '../../zone.ts'
import type { DateKind } from './dateProblem.ts'
import { dayIn } from './pastedDate.ts'

const TIME = /^(?:T|,? )([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

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
  const [, hours, minutes = '', seconds = '00'] = TIME.exec(typed.slice(named.end)) ?? []
  if (hours === undefined || kind === 'day') return text
  const wall = Date.parse(`${named.day}T${hours.padStart(2, '0')}:${minutes}:${seconds}Z`)
  return printMoment(momentAt(wallToInstant(wall, zone)), zone)
}
