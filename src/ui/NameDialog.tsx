import { type ReactElement, useId, useState } from 'react'
import { Button } from './Button.tsx'
import controls from './controls.module.css'
import { Dialog } from './Dialog.tsx'
import { laterWords } from './laterWords.ts'
import styles from './NameDialog.module.css'

const { naming: say } = laterWords

interface NameDialogProps {
  readonly label: string
  readonly title: string
  /** What else there is to know before it is saved. */
  readonly note?: string
  /** Returns what is wrong, in sentences, and then nothing was saved. */
  readonly onSave: (title: string) => readonly string[]
  readonly onClose: () => void
}

/** Asks what something is called, which is saved then. */
export function NameDialog({ label, title: before, note, onSave, onClose }: NameDialogProps): ReactElement {
  const id = useId()
  const [title, setTitle] = useState(before)
  const [problems, setProblems] = useState<readonly string[]>([])
  const save = () => {
    const found = title.trim() === '' ? [say.needsTitle] : onSave(title.trim())
    setProblems(found)
    if (found.length === 0) onClose()
  }
  return (
    <Dialog label={label} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <h2>{label}</h2>
        <label htmlFor={id}>{say.title}</label>
        <input
          id={id}
          className={controls.control}
          autoFocus
          value={title}
          aria-invalid={problems.length > 0}
          aria-describedby={note === undefined ? `${id}-problems` : `${id}-note ${id}-problems`}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setTitle(target.value)}
        />
        {note !== undefined && (
          <p id={`${id}-note`} className={styles.note}>
            {note}
          </p>
        )}
        <p id={`${id}-problems`} role="alert" className={styles.problems}>
          {problems.join(' ')}
        </p>
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            {say.save}
          </Button>
          <Button onClick={onClose}>{say.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
