import { type ReactElement, useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { formatMoment, zoneHere } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './CopyRow.module.css'
import type { KeptCopy, Restored } from './copies.ts'
import { useFocusOnce } from './useFocusOnce.ts'

const say = laterWords.library.copies

interface CopyRowProps {
  readonly copy: KeptCopy
  readonly now: number
  readonly onDownload: (as: 'dossier' | 'raw') => void
  readonly onRestore: () => Promise<Restored | null>
  readonly onUndo: (restored: Restored) => void
  readonly onOpen: (id: string) => void
}

type Outcome = { readonly is: 'none' | 'working' | 'failed' | 'undone' } | ({ readonly is: 'restored' } & Restored)

/** One copy: when and why it was made, what is in it, and what can be done with it. */
export function CopyRow({ copy, now, onDownload, onRestore, onUndo, onOpen }: CopyRowProps): ReactElement {
  const { made, before, developments, unread, hasRaw } = copy
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' })
  const when = useId()
  const restoreRef = useFocusOnce<HTMLButtonElement>(outcome.is === 'undone')
  const restore = () => {
    if (outcome.is === 'working') return
    setOutcome({ is: 'working' })
    onRestore().then(
      (restored) => setOutcome(restored === null ? { is: 'failed' } : { is: 'restored', ...restored }),
      () => setOutcome({ is: 'failed' }),
    )
  }
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.made}>
          <time id={when} dateTime={made}>
            {formatMoment(made, zoneHere())}
          </time>
          <span className={styles.ago}>{say.ago(now - Date.parse(made))}</span>
        </p>
        <p className={styles.facts}>{say.facts(before, developments, unread)}</p>
        {developments === null && <p className={styles.unreadable}>{say.unreadable(hasRaw)}</p>}
      </div>
      <div className={styles.buttons}>
        {developments !== null && outcome.is !== 'restored' && (
          <Button ref={restoreRef} aria-describedby={when} aria-disabled={outcome.is === 'working'} onClick={restore}>
            {say.restore}
          </Button>
        )}
        {developments !== null && (
          <Button aria-describedby={when} onClick={() => onDownload('dossier')}>
            {say.download}
          </Button>
        )}
        {hasRaw && (developments === null || unread > 0) && (
          <Button aria-describedby={when} onClick={() => onDownload('raw')}>
            {say.raw}
          </Button>
        )}
      </div>
      <div role="status" className={styles.outcome}>
        {outcome.is === 'failed' && <p>{say.failed}</p>}
        {outcome.is === 'restored' && (
          <Back
            restored={outcome}
            onOpen={() => onOpen(outcome.id)}
            onUndo={() => {
              onUndo(outcome)
              setOutcome({ is: 'undone' })
            }}
          />
        )}
      </div>
    </div>
  )
}

interface BackProps {
  readonly restored: Restored
  readonly onOpen: () => void
  readonly onUndo: () => void
}

/** What a copy was brought back as: the ways to it and back. */
function Back({ restored: { title }, onOpen, onUndo }: BackProps): ReactElement {
  const id = useId()
  const open = useFocusOnce<HTMLButtonElement>(true)
  return (
    <>
      <p id={id}>{say.restored(title)}</p>
      <div className={styles.buttons}>
        <Button ref={open} aria-describedby={id} onClick={onOpen}>
          {say.open}
        </Button>
        <Button aria-describedby={id} onClick={onUndo}>
          {say.undo}
        </Button>
      </div>
    </>
  )
}
