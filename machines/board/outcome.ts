import type { ProposalId } from '../dossier.ts'
import { type ProposalStatus, proposalStatuses } from '../proposal.ts'
import type { Subjects } from '../replay/subjects.ts'
import type { Standpoint } from '../replay.ts'
import { type Truth, truthOfCode } from '../requirement.ts'

/** What a board comes to for one proposal. */
export interface Outcome {
  readonly status: ProposalStatus
  readonly requirement: Truth
}

/** What a standpoint comes to for a proposal; null before it is tabled. */
export function outcomeOf(
  { fold }: Pick<Standpoint, 'fold'>,
  subjects: Subjects,
  proposal: ProposalId,
): Outcome | null {
  const number = subjects.numberOfProposal.get(proposal) ?? -1
  const status = proposalStatuses[fold.state.proposal[number] ?? -1]
  return status === undefined ? null : { status, requirement: truthOfCode(fold.state.requirement[number] ?? 0) }
}
