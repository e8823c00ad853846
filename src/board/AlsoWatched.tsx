import { memo, type ReactElement, useId } from 'react'
import type { ConditionLeaf } from '../ui/telling/leaves.ts'
import { words } from '../ui/words.ts'
import styles from './AlsoWatched.module.css'
import { ConditionRow } from './ConditionRow.tsx'

/** The conditions that no card takes in. */
export const AlsoWatched = memo(function AlsoWatched({ leaves }: { readonly leaves: readonly ConditionLeaf[] }) {
  const heading = useId()
  return (
    <section className={styles.watched} aria-labelledby={heading}>
      <h2 id={heading}>{words.board.alsoWatched}</h2>
      <p>{words.board.alsoWatchedNote}</p>
      <ul>
        {leaves.map(
          ({ condition, row, recordRow }): ReactElement => (
            <ConditionRow key={condition.id} condition={condition} row={row} recordRow={recordRow} />
          ),
        )}
      </ul>
    </section>
  )
})
