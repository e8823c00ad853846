import type { ReactElement } from 'react'
import type { ProposalId } from '../../machines/dossier.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { proposalLook } from '../ui/statusLook.ts'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import type { Column } from './columns.ts'
import styles from './StatusCell.module.css'
import { StepTag } from './StepTag.tsx'

interface OtherProposalCellProps {
  readonly id: ProposalId
  readonly column: Column
  readonly record: Column
}

/** Where another proposal stands in a future. */
export function OtherProposalCell({ id, column, record }: OtherProposalCellProps): ReactElement {
  const statusIn = ({ future }: Column) => future.board.proposals.find((row) => row.id === id)?.status ?? null
  const status = statusIn(column)
  const look = proposalLook(status)
  const isOther = column !== record && status !== statusIn(record)
  return (
    <div className={styles.cell} data-status={status ?? undefined} data-differs={isOther || undefined}>
      <StatusIcon look={look} />
      <span className={isOther ? `${styles.other} ${tones[look.tone]}` : column === record ? styles.own : styles.same}>
        {words.status.ofProposal(status)}
      </span>
      <StepTag id={id} future={column.future} />
    </div>
  )
}
