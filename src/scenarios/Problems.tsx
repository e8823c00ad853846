import type { ReactElement } from 'react'
import styles from './ScenarioDialog.module.css'

/** What keeps something from being saved. */
export const Problems = ({ problems }: { readonly problems: readonly string[] }): ReactElement | null =>
  problems.length === 0 ? null : (
    <div role="alert" className={styles.problems}>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  )
