import { asOfDate } from '../asOf.ts'
import type { Dossier } from '../dossier.ts'
import { dayOf, instantOf, momentOf } from '../time.ts'
import { today } from './firstDate.ts'

/**
 * The date to show once a development of a date was logged in a dossier, which is as it was before. Who looks at all
 * that is recorded goes on doing so; who looks back stays there, and nobody is taken into the future.
 * @param now in milliseconds since 1970
 */
export function dateAfterLogging(dossier: Dossier, asOf: string, at: string, now: number): string {
  const { developments, timeZone } = dossier
  const day = dayOf(momentOf(at, timeZone), timeZone)
  if (!isAfter(at, asOf, timeZone) || day > today(dossier, now)) return asOf
  return developments.some((one) => isAfter(one.at, asOf, timeZone)) ? asOf : day
}

/** Whether a date comes after all that a board as of another takes in. */
export const isAfter = (date: string, asOf: string, zone: string): boolean =>
  instantOf(momentOf(date, zone)) > asOfDate(asOf, zone).limit
