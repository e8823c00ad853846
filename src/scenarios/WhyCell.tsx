import type { ReactElement } from 'react'
import type { ProposalId } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { StatusPill } from '../ui/StatusPill.tsx'
import type { Column } from './columns.ts'
import { useScenarios } from './ScenariosContext.ts'
import styles from './WhyCell.module.css'

const { scenarios: say } = laterWords

/** Where the proposal stands in a future, and why. */
export function WhyCell({
  column,
  proposal,
}: {
  readonly column: Column
  readonly proposal: ProposalId
}): ReactElement {
  const { telling } = useScenarios()
  const { row, future } = column
  return (
    <div data-status={row?.status}>
      <StatusPill status={row?.status ?? null} />
      <p className={styles.why}>
        {row === null
          ? say.notTabled
          : telling
              .why(future, proposal)
              .map(({ text, isStrong }) => (isStrong ? <strong key={text}>{text}</strong> : text))}
      </p>
    </div>
  )
}
