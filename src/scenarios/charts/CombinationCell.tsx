import type { ReactElement } from 'react'
import type { Combination } from '../../../machines/analysis/truthTable.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { proposalLook } from '../../ui/statusLook.ts'
import { words } from '../../ui/words.ts'
import styles from './CombinationCell.module.css'

const { combinations: said } = laterWords.charts

export interface CombinationCellProps {
  readonly combination: Combination
  /** What is said of the present position; null elsewhere. */
  readonly place: string | null
  readonly left: number | null
}

/** What one combination comes to, and what is left then. */
export function CombinationCell({ combination: { status }, place, left }: CombinationCellProps): ReactElement {
  const look = proposalLook(status)
  return (
    <td className={`${styles.cell} ${styles[look.tone]}`} data-here={place !== null || undefined}>
      <strong>
        <StatusIcon look={look} />
        {words.status.ofProposal(status)}
      </strong>
      <small>{said.left(status, left)}</small>
      {place !== null && <small className={styles.place}>{place}</small>}
    </td>
  )
}
