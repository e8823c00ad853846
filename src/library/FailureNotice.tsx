import type { ReactElement } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './FailureNotice.module.css'
import type { Failure } from './failure.ts'

const say = laterWords.library

interface FailureNoticeProps {
  readonly failure: Failure
  readonly onDismiss: () => void
}

/** Says what was not done, why, and what one can do. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps): ReactElement {
  const { act, title, why, tryAgain, rescue } = failure
  return (
    <div role="alert" className={styles.failure}>
      <p>{say.notDone(act, title, why)}</p>
      <Button onClick={tryAgain}>{say.saveState.tryAgain}</Button>
      {rescue !== null && <Button onClick={rescue}>{laterWords.notices.rescue}</Button>}
      <Button look="quiet" onClick={onDismiss}>
        {laterWords.notices.dismiss}
      </Button>
    </div>
  )
}
