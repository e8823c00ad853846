import type { ReactElement } from 'react'
import type { ProposalStatus } from '../../machines/proposal.ts'
import { Pill } from './Pill.tsx'
import { proposalLook } from './statusLook.ts'
import { words } from './words.ts'

/** The status of a proposal as a label. Null stands for one that is not tabled yet. */
export const StatusPill = ({ status }: { readonly status: ProposalStatus | null }): ReactElement => (
  <Pill look={proposalLook(status)} word={words.status.ofProposal(status)} />
)
