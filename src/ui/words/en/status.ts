import type { ConditionStatus } from '../../../../machines/condition.ts'
import type { ProposalPath, ProposalStatus } from '../../../../machines/proposal.ts'
import { small } from './names.ts'

const conditions: Record<ConditionStatus, string> = {
  outstanding: 'Outstanding',
  negotiating: 'In negotiation',
  agreed: 'Agreed, to be done',
  satisfied: 'Satisfied',
  refused: 'Refused',
  breached: 'Breached',
  waived: 'Waived',
}

const proposals: Record<ProposalStatus, string> = {
  'tabled.pending': 'Pending',
  'tabled.blocked': 'Blocked',
  'tabled.ready': 'Ready',
  'inForce.oneSided': 'In force, one-sided',
  'inForce.holding': 'In force',
  'inForce.faltering': 'In force, faltering',
  'inForce.strained': 'In force, strained',
  suspended: 'Suspended',
  expired: 'Expired',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  collapsed: 'Collapsed',
  completed: 'Completed',
  superseded: 'Superseded',
}

/** Paths that a requirement names: the states that hold several, and the one whose word would not tell it from them. */
const paths: Record<ProposalPath, string> = {
  ...proposals,
  tabled: 'on the table',
  inForce: 'in force',
  'inForce.holding': 'in force and holding',
}

const notTabled = 'Not tabled yet'

/** A consent that is agreed to is all that was asked; anything else agreed to is still to be done. */
const ofCondition = (status: ConditionStatus, isConsent: boolean): string =>
  status === 'agreed' && isConsent ? 'Agreed' : conditions[status]

/** Null stands for a proposal that is not tabled yet. */
const ofProposal = (status: ProposalStatus | null): string => (status === null ? notTabled : proposals[status])

/** Where an event leads to, or stays, by the path that a chart gives for it. */
const places: Readonly<Record<string, string>> = { ...conditions, ...paths }

/** The statuses of both charts, in words. */
export const status = {
  ofCondition,
  ofProposal,
  /** What a requirement asks of a proposal, inside a sentence. */
  ofPath: (path: ProposalPath): string => small(paths[path]),
  ofPlace: (path: string, isConsent: boolean): string =>
    small(path === 'agreed' && isConsent ? ofCondition(path, isConsent) : (places[path] ?? path)),
  conditionInside: (one: ConditionStatus, isConsent: boolean): string => small(ofCondition(one, isConsent)),
  proposalInside: (one: ProposalStatus | null): string => small(ofProposal(one)),
} as const
