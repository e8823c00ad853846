import type { AsOf } from '../asOf.ts'
import type { RecordedEffect } from '../record.ts'
import type { Replay, Standpoint } from '../replay.ts'

/** What a row of a board is drawn from. */
export interface Drawn {
  readonly replay: Replay
  readonly asOf: AsOf
  readonly standpoint: Standpoint
  /** What this account has heard announced. */
  readonly announced: readonly RecordedEffect[]
}
