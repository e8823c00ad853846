import type { OpenDossier } from '../board/openDossier.ts'
import type { Dossier } from '../dossier.ts'
import { dayOf, instantOf, momentAt } from '../time.ts'

/** A record that has been silent for longer than this (milliseconds) is no longer the news of the day. */
const LONG_SILENCE = 30 * 86_400_000

/** The day on which an instant (milliseconds since 1970) lies by the dossier's clocks. */
export const today = ({ timeZone }: Dossier, now: number): string => dayOf(momentAt(now), timeZone)

/**
 * The day that a dossier is first shown as of: today while its record goes on, else the day of its last development,
 * since every board after that would only tell how long ago it all was.
 */
export function firstDate({ dossier, latest }: OpenDossier, now: number): string {
  const isSilent = latest !== null && now - instantOf(latest) > LONG_SILENCE
  return isSilent ? dayOf(momentAt(instantOf(latest)), dossier.timeZone) : today(dossier, now)
}
