import type { ConditionStatus } from '../../../machines/condition.ts'
import type { ConditionId, Dossier } from '../../../machines/dossier.ts'
import type { ProposalStatus } from '../../../machines/proposal.ts'
import { conditionLook, type Look, proposalLook } from '../../ui/statusLook.ts'
import { words } from '../../ui/words.ts'

/** A status as it is seen and read. */
export interface Shown {
  readonly look: Look
  readonly text: string
  /** The words as they stand inside a sentence. */
  readonly inside: string
}

/** The status of a condition; what agreement makes of it depends on its kind. */
export function conditionShown(id: ConditionId, status: ConditionStatus, { conditions }: Dossier): Shown {
  const isConsent = conditions.some((one) => one.id === id && one.kind === 'consent')
  return {
    look: conditionLook(status, isConsent),
    text: words.status.ofCondition(status, isConsent),
    inside: words.status.conditionInside(status, isConsent),
  }
}

/** The status of a proposal; null stands for one that is not tabled yet. */
export const proposalShown = (status: ProposalStatus | null): Shown => ({
  look: proposalLook(status),
  text: words.status.ofProposal(status),
  inside: words.status.proposalInside(status),
})
