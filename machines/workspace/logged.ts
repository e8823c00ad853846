import type { OpenDossier } from '../board/openDossier.ts'
import type { Development, DevelopmentId, Dossier } from '../dossier.ts'

/** The development that was logged last, for who wants to know what it changed. */
export interface Logged {
  readonly id: DevelopmentId
  /** The record without it, and with it. */
  readonly before: OpenDossier
  readonly after: OpenDossier
  /** The date of the board when it was logged. */
  readonly asOf: string
}

/**
 * What a development changes the record by: itself, or what it takes back, which is gone from every board whenever that
 * was done.
 */
export const subjectOfLogging = (development: Development, { developments }: Dossier): Development =>
  developments.find(({ id }) => id === development.withdraws) ?? development
