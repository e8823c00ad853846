import type { ReactElement } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './EmptyList.module.css'

const { record } = laterWords

export interface EmptyListProps {
  /** Takes all filters off; null where none is on, for then nothing is recorded at all. */
  readonly onClear: (() => void) | null
  readonly onLog: () => void
}

/** What stands in the place of the list where it is empty: why, and how to get out of it. */
export function EmptyList({ onClear, onLog }: EmptyListProps): ReactElement {
  return (
    <div className={styles.empty}>
      <h2>{onClear === null ? record.nothingLogged : record.nothingFound}</h2>
      <p>{onClear === null ? record.nothingLoggedHint : record.nothingFoundHint}</p>
      {onClear === null ? (
        <Button look="primary" onClick={onLog}>
          {record.log}
        </Button>
      ) : (
        <Button onClick={onClear}>{record.clearAll}</Button>
      )}
    </div>
  )
}
