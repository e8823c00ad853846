import type { ConditionStatus } from '../../machines/condition.ts'
import type { ProposalStatus } from '../../machines/proposal.ts'
import type { Truth } from '../../machines/requirement.ts'

/** What a status looks like besides its word. No two of one chart differ in colour alone. */
export interface Look {
  readonly shape: Shape
  readonly tone: Tone
}

export type Tone = 'holds' | 'open' | 'fails' | 'force' | 'ended'

export type Shape =
  | 'check'
  | 'openCheck'
  | 'cross'
  | 'openCross'
  | 'alert'
  | 'dashed'
  | 'half'
  | 'threeQuarter'
  | 'play'
  | 'playHalf'
  | 'playDashed'
  | 'playAlert'
  | 'pause'
  | 'clock'
  | 'back'
  | 'forward'

const conditions: Record<ConditionStatus, Look> = {
  outstanding: { shape: 'dashed', tone: 'open' },
  negotiating: { shape: 'half', tone: 'open' },
  agreed: { shape: 'threeQuarter', tone: 'open' },
  satisfied: { shape: 'check', tone: 'holds' },
  refused: { shape: 'cross', tone: 'fails' },
  breached: { shape: 'alert', tone: 'fails' },
  waived: { shape: 'openCheck', tone: 'holds' },
}

const proposals: Record<ProposalStatus, Look> = {
  'tabled.pending': { shape: 'half', tone: 'open' },
  'tabled.blocked': { shape: 'cross', tone: 'fails' },
  'tabled.ready': { shape: 'check', tone: 'holds' },
  'inForce.oneSided': { shape: 'playHalf', tone: 'force' },
  'inForce.holding': { shape: 'play', tone: 'force' },
  'inForce.faltering': { shape: 'playDashed', tone: 'force' },
  'inForce.strained': { shape: 'playAlert', tone: 'force' },
  suspended: { shape: 'pause', tone: 'open' },
  expired: { shape: 'clock', tone: 'ended' },
  rejected: { shape: 'openCross', tone: 'ended' },
  withdrawn: { shape: 'back', tone: 'ended' },
  collapsed: { shape: 'alert', tone: 'ended' },
  completed: { shape: 'openCheck', tone: 'ended' },
  superseded: { shape: 'forward', tone: 'ended' },
}

const truths: Record<Truth, Look> = {
  true: { shape: 'check', tone: 'holds' },
  unknown: { shape: 'dashed', tone: 'open' },
  false: { shape: 'cross', tone: 'fails' },
}

/** Agreement is all that a consent waits for, and only most of the way for the rest. */
export const conditionLook = (status: ConditionStatus, isConsent: boolean): Look =>
  status === 'agreed' && isConsent ? conditions.satisfied : conditions[status]

/** Null stands for a proposal that is not tabled yet. */
export const proposalLook = (status: ProposalStatus | null): Look =>
  status === null ? truths.unknown : proposals[status]

export const truthLook = (truth: Truth): Look => truths[truth]
