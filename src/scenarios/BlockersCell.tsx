import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { standingText } from '../ui/telling/standing.ts'
import styles from './BlockersCell.module.css'
import { type AnalysedColumn, blockersIn } from './columns.ts'

const { scenarios: say } = laterWords

/** How many conditions are missing at the least, and whether some of them are refused. */
export function BlockersCell({ column: { row, analysis, future } }: { readonly column: AnalysedColumn }): ReactElement {
  if (row === null) return <p className={styles.note}>{say.notTabled}</p>
  if (analysis === null) return <p className={styles.note}>{say.working}</p>
  const blockers = blockersIn(analysis, future.board)
  if (blockers === null) return <p className={styles.note}>{say.tooHard}</p>
  const { size, refused, count } = blockers
  const standing = standingText(row.status)
  return (
    <>
      <p className={styles.blockers}>
        <b>{size}</b>
        <span className={styles.note}>
          {size === 0 ? say.nothingLeft : say.refusedAmong(refused, size)}
          {count !== null && count > 1n && `, ${say.alternatives(count)}`}
        </span>
      </p>
      {standing !== null && <p className={styles.note}>{standing}</p>}
    </>
  )
}
