import type { ReactElement } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './Notices.module.css'

interface SaidProps {
  readonly role: 'alert' | 'status'
  readonly text: string
  readonly onDismiss: () => void
}

/** One sentence, until it is dismissed. */
export function Said({ role, text, onDismiss }: SaidProps): ReactElement {
  return (
    <Notice role={role} className={styles.said}>
      <p>{text}</p>
      <Button look="quiet" onClick={onDismiss}>
        {laterWords.notices.dismiss}
      </Button>
    </Notice>
  )
}
