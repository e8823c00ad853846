import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { addDuration, dayOf, momentOf, parseDuration } from '../../machines/time.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { useBoard } from './BoardContext.ts'
import styles from './ExtendDialog.module.css'

const { extension } = laterWords

export interface ExtendDialogProps {
  readonly title: string
  readonly asOf: string
  /** Where the spell ends as things stand. */
  readonly until: string | null
  readonly close: () => void
  readonly extend: (until: string) => void
}

/** Asks for the day to which a proposal is supposed to be extended: one after the board's own. */
export function ExtendDialog({ title, asOf, until, close, extend }: ExtendDialogProps): ReactElement {
  const { index } = useBoard()
  const first = dayAfter(asOf, index.zone)
  const [day, setDay] = useState(() => (until === null ? first : laterDay(dayAfter(until, index.zone), first)))
  const field = useId()
  const note = useId()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    close()
    extend(day)
  }
  return (
    <Dialog label={extension.title(title)} onClose={close}>
      <form className={styles.form} onSubmit={onSubmit}>
        <h2>{extension.title(title)}</h2>
        <label htmlFor={field}>{extension.until}</label>
        <input
          id={field}
          type="date"
          required
          min={first}
          value={day}
          aria-describedby={note}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <p id={note}>{extension.note}</p>
        <div className={styles.buttons}>
          <Button onClick={close}>{extension.cancel}</Button>
          <Button type="submit" look="primary">
            {extension.extend}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const oneDay = parseDuration('P1D')

function dayAfter(date: string, zone: string): string {
  const moment = momentOf(date, zone)
  return oneDay === null ? date : dayOf(addDuration(moment, oneDay, zone), zone)
}

const laterDay = (one: string, other: string): string => (one > other ? one : other)
