import type { ReactElement } from 'react'
import type { ElementId } from '../../machines/dossier.ts'
import { StatusIcon } from '../ui/StatusIcon.tsx'
import { conditionLook } from '../ui/statusLook.ts'
import tones from '../ui/tones.module.css'
import { words } from '../ui/words.ts'
import type { Column } from './columns.ts'
import { useScenarios } from './ScenariosContext.ts'
import styles from './StatusCell.module.css'
import { StepTag } from './StepTag.tsx'

interface ConditionCellProps {
  readonly id: ElementId
  readonly column: Column
  /** What it is held against. */
  readonly record: Column
}

/** Where a condition stands in a future; it is quiet where that is what the record says. */
export function ConditionCell({ id, column, record }: ConditionCellProps): ReactElement {
  const { names } = useScenarios()
  const find = ({ future }: Column) => future.board.conditions.find((row) => row.id === id)
  const row = find(column)
  if (row === undefined) return <span className={styles.same}>–</span>
  const isConsent = names.condition(id)?.kind === 'consent'
  const look = conditionLook(row.status, isConsent)
  const isOther = column !== record && row.status !== find(record)?.status
  return (
    <div className={styles.cell} data-status={row.status} data-differs={isOther || undefined}>
      <StatusIcon look={look} />
      <span className={isOther ? `${styles.other} ${tones[look.tone]}` : column === record ? styles.own : styles.same}>
        {words.status.ofCondition(row.status, isConsent)}
      </span>
      <StepTag id={id} future={column.future} />
    </div>
  )
}
