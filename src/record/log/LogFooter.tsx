import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { keyLabel } from '../../ui/keyLabel.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useLog } from './LogContext.ts'
import styles from './LogFooter.module.css'

const say = laterWords.log

/** How far the saving of a draft has come. */
export type Saving = 'idle' | 'saving' | { readonly failed: string }

interface LogFooterProps {
  readonly saving: Saving
  /** How many things are wrong, and those that belong to no field. */
  readonly count: number
  readonly faults: readonly string[]
  readonly onLog: () => void
  readonly onDiscard: () => void
}

/** Where the draft is logged or given up, the button named for what it does, and what came of it. */
export function LogFooter({ saving, count, faults, onLog, onDiscard }: LogFooterProps): ReactElement {
  const { act } = useLog()
  const isSaving = saving === 'saving'
  const isIdle = saving === 'idle' && count === 0 && faults.length === 0
  return (
    <footer className={styles.footer}>
      <div className={styles.said} data-idle={isIdle || undefined}>
        {typeof saving === 'object' && (
          <p role="alert" className={styles.failed}>
            {say.failed(saving.failed)}
          </p>
        )}
        {faults.map((fault) => (
          <p key={fault} role="alert" className={styles.failed}>
            {fault}
          </p>
        ))}
        <p role="status" className={count > 0 ? styles.failed : undefined}>
          {isSaving ? say.saving : count > 0 ? say.problems(count) : say.notYet}
        </p>
      </div>
      <Button className={styles.button ?? ''} aria-disabled={isSaving} onClick={isSaving ? undefined : onDiscard}>
        {say.discard}
      </Button>
      <Button
        look="primary"
        className={styles.button ?? ''}
        aria-disabled={isSaving}
        aria-label={say.doIt[act]}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        // A field that is left may say something new and move the button away from under the pointer: the press still counts.
        onMouseDown={(event) => event.preventDefault()}
        onClick={isSaving ? undefined : onLog}
      >
        {say.doIt[act]} <kbd>{keyLabel('mod+enter')}</kbd>
      </Button>
    </footer>
  )
}
