import type { Dossier } from '../dossier.ts'
import { dayOf, instantOf, momentAt, momentOf } from '../time.ts'

/** A record that has been silent for longer than this (milliseconds) is no longer the news of the day. */
const LONG_SILENCE = 30 * 86_400_000

/** The day on which an instant (milliseconds since 1970) lies by the dossier's clocks. */
export const today = ({ timeZone }: Dossier, now: number): string => dayOf(momentAt(now), timeZone)

/**
 * The day that a dossier is first shown as of: today while its record goes on, else the day of its last development,
 * since every board after that would only tell how long ago it all was.
 */
export function firstDate(dossier: Dossier, now: number): string {
  const { developments, timeZone } = dossier
  const last = developments.reduce((latest, { at }) => Math.max(latest, instantOf(momentOf(at, timeZone))), -Infinity)
  return now - last > LONG_SILENCE && last > -Infinity ? dayOf(momentAt(last), timeZone) : today(dossier, now)
}
