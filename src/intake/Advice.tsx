import type { ReactElement } from 'react'
import type { Fault } from '../../machines/dossier/faults.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './Advice.module.css'
import { Faults } from './Refused.tsx'

interface AdviceProps {
  readonly advice: readonly Fault[]
  readonly onDismiss: () => void
}

/** What could be better about the file that was opened; said once, and out of the way. */
export function Advice({ advice, onDismiss }: AdviceProps): ReactElement {
  return (
    <Notice role="status" className={styles.advice}>
      <details className={styles.details}>
        <summary>{laterWords.notices.advice(advice.length)}</summary>
        <Faults faults={advice} />
      </details>
      <Button look="quiet" onClick={onDismiss}>
        {laterWords.notices.dismiss}
      </Button>
    </Notice>
  )
}
