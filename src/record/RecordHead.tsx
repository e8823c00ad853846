import { type ReactElement, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useFocusPassedOn } from '../ui/useFocusPassedOn.ts'
import type { RecordEntry } from './entries.ts'
import { useRecord } from './RecordContext.ts'
import styles from './RecordHead.module.css'

const { record } = laterWords

export interface RecordHeadProps {
  readonly entries: readonly RecordEntry[]
  /** What the last act on the record was; null where there is none to be undone. */
  readonly undo: { readonly name: string } | null
  /** What was undone last; null where there is none to be done again. */
  readonly redo: { readonly name: string } | null
  /** Whether one can ask for the form: not while it is open. */
  readonly canLog: boolean
}

/** What the screen is called, how much it holds, and what can be done with it. */
export function RecordHead({ entries, undo, redo, canLog }: RecordHeadProps): ReactElement {
  const { actions, dates } = useRecord()
  const first = entries.at(-1)
  const head = useRef<HTMLDivElement>(null)
  useFocusPassedOn(head)
  return (
    <div ref={head} className={styles.head}>
      <h1>{record.title}</h1>
      {first !== undefined && (
        <small>{record.since(entries.length, dates.dayInWords(dates.day(first.development.at)))}</small>
      )}
      <div className={styles.actions}>
        {undo !== null && (
          <button type="button" className={styles.undo} onClick={() => actions.undo()}>
            {record.undo(undo.name)}
          </button>
        )}
        {redo !== null && (
          <button type="button" className={styles.undo} onClick={() => actions.redo()}>
            {record.redo(redo.name)}
          </button>
        )}
        {canLog && (
          <Button look="primary" aria-keyshortcuts="l" onClick={() => actions.log()}>
            {record.log}
            <span aria-hidden="true" className={styles.key}>
              L
            </span>
          </Button>
        )}
      </div>
    </div>
  )
}
