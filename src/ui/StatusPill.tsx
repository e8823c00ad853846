import type { ReactElement } from 'react'
import type { ProposalStatus } from '../../machines/proposal.ts'
import { StatusIcon } from './StatusIcon.tsx'
import styles from './StatusPill.module.css'
import { proposalLook } from './statusLook.ts'
import { words } from './words.ts'

/** The status of a proposal as a label: icon and word. Null stands for one that is not tabled yet. */
export function StatusPill({ status }: { readonly status: ProposalStatus | null }): ReactElement {
  const look = proposalLook(status)
  return (
    <span className={`${styles.pill} ${styles[look.tone]}`}>
      <StatusIcon look={look} />
      {words.status.ofProposal(status)}
    </span>
  )
}
