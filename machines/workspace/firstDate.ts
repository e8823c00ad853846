import type { Dossier } from '../dossier.ts'
import { developmentsOf } from '../record/developments.ts'
import { dayOf, instantOf, type Moment, momentAt } from '../time.ts'

/** A record that has been silent for longer than this (milliseconds) is no longer the news of the day. */
const LONG_SILENCE = 30 * 86_400_000

/** The day on which an instant (milliseconds since 1970) lies by the dossier's clocks. */
export const today = ({ timeZone }: Dossier, now: number): string => dayOf(momentAt(now), timeZone)

/**
 * The day that a dossier is first shown as of: today while its record goes on, else the day of its last development,
 * since every board after that would only tell how long ago it all was.
 */
export function firstDate(dossier: Dossier, now: number): string {
  const moments = developmentsOf(dossier).moments(dossier.timeZone)
  const last = moments.reduce((latest, at) => Math.max(latest, instantOf(at as Moment)), -Infinity)
  return now - last > LONG_SILENCE && last > -Infinity ? dayOf(momentAt(last), dossier.timeZone) : today(dossier, now)
}
