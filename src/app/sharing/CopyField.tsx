import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './Sharing.module.css'

const { sharing: say } = laterWords

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** How many characters the link in it has, and who may find that too many. */
  readonly length: number
  readonly tooLong: keyof typeof say.tooLong
  readonly rows: number
  /** Whether the button has the focus as soon as it is there. */
  readonly takesFocus: boolean
}

/** A text to take along: in a field, with its length, what may find that too much, and a button that copies it. */
export function CopyField({ label, text, length, tooLong, rows, takesFocus }: CopyFieldProps): ReactElement {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null)
  // After the dialog around it has opened, which takes the focus first.
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  const copy = async () => {
    const isDone = await written(text)
    if (!isDone) field.current?.select()
    setCopied({ text, isDone })
  }
  const result = copied?.text === text ? (copied.isDone ? say.copied : say.notCopied) : ''
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className={`${controls.text} ${styles.text}`}
        readOnly
        rows={rows}
        value={text}
        aria-describedby={`${id}-length`}
        onFocus={({ target }) => target.select()}
      />
      <p id={`${id}-length`} className={styles.note}>
        {say.length(length)} <b>{say.tooLong[tooLong]}</b>
      </p>
      <div className={styles.copy}>
        <Button ref={button} look="primary" onClick={() => void copy()}>
          {say.copy}
        </Button>
        <span role="status">{result}</span>
      </div>
    </div>
  )
}

/** Whether a text could be put on the clipboard: browsers offer it only to pages that came over a safe connection. */
async function written(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard === undefined) return false
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
