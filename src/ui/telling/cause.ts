import type { ProposalRow } from '../../../machines/board.ts'
import type { PartyId } from '../../../machines/dossier.ts'
import { listOf } from '../../../machines/record.ts'
import { standingOf } from '../../../machines/standing.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** Whose word brought a proposal where it stands, and whether it is only theirs. */
export interface Cause {
  readonly by: readonly PartyId[]
  readonly isClaimed: boolean
}

const nobody: Cause = { by: [], isClaimed: false }

/** The cause of a row. Nobody's where time did it, a supposed step, or something that it depends on. */
export function causeOf({ id, cause }: ProposalRow, index: DossierIndex): Cause {
  const development = cause === null ? undefined : index.development(cause)
  const effect = development?.effects.find((one) => 'proposal' in one && one.proposal === id)
  if (development === undefined || effect === undefined) return nobody
  const by = listOf(effect.by ?? development.by)
  return { by, isClaimed: standingOf(effect, by, (condition) => index.condition(condition)) === 'claim' }
}
