import { type ReactElement, useId } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import type { Kept } from './kept.ts'
import styles from './RemovedRow.module.css'
import { useFocusOnce } from './useFocusOnce.ts'

const say = laterWords.library

interface RemovedRowProps {
  readonly kept: Kept
  /** Whether it stands where the focus was. */
  readonly takesFocus: boolean
  readonly onRestore: () => void
}

/** What stands in place of a dossier that was deleted: the way back. */
export function RemovedRow({ kept, takesFocus, onRestore }: RemovedRowProps): ReactElement {
  const id = useId()
  const undo = useFocusOnce<HTMLButtonElement>(takesFocus)
  return (
    <div className={styles.removed}>
      <p id={id}>{say.removed(kept.title)}</p>
      <Button ref={undo} aria-describedby={id} onClick={onRestore}>
        {say.undo}
      </Button>
    </div>
  )
}
