import type { OpenDossier } from '../board/openDossier.ts'
import type { DevelopmentId } from '../dossier.ts'

/** The development that was logged last, for who wants to know what it changed. */
export interface Logged {
  readonly id: DevelopmentId
  /** The record without it, and with it. */
  readonly before: OpenDossier
  readonly after: OpenDossier
  /** The date of the board when it was logged. */
  readonly asOf: string
}
