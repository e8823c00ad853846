import type { ProposalRow } from '../../../machines/board.ts'
import type { ProposalStatus } from '../../../machines/proposal.ts'

/** What a proposal would come to if its requirement held. */
export type Goal = 'ready' | 'readyOnceRevived' | 'holding'

const goals: Record<ProposalStatus, Goal | null> = {
  'tabled.pending': 'ready',
  'tabled.blocked': 'ready',
  'tabled.ready': null,
  'inForce.oneSided': 'holding',
  'inForce.holding': null,
  'inForce.faltering': 'holding',
  'inForce.strained': null,
  suspended: null,
  expired: 'readyOnceRevived',
  rejected: 'readyOnceRevived',
  withdrawn: 'readyOnceRevived',
  collapsed: 'readyOnceRevived',
  completed: null,
  superseded: null,
}

/** What stands in a proposal's way stands in the way of this; null where nothing can. */
export const goalOf = ({ status }: Pick<ProposalRow, 'status'>): Goal | null => goals[status]
