import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './Shown.module.css'

const { briefScreen: say } = laterWords

interface WordsFormProps {
  readonly label: string
  readonly text: string
  /** Returns what is wrong, in sentences, and then nothing was kept. */
  readonly onSave: (text: string) => readonly string[]
  readonly onClose: () => void
  /** Whether Enter alone keeps them, for they are one line. */
  readonly isLine?: boolean
  /** What takes the words out again; null where there are none. */
  readonly remove: { readonly label: string; readonly run: () => void } | null
}

const LONGEST = 2000

/** Where the analyst’s own words are written. Enter, with Ctrl or Cmd where lines may break, keeps them; Escape lets go. */
export function WordsForm({
  label,
  text: before,
  onSave,
  onClose,
  isLine = false,
  remove,
}: WordsFormProps): ReactElement {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const [text, setText] = useState(before)
  const [problems, setProblems] = useState<readonly string[]>([])
  const save = () => {
    const found = text.trim() === '' ? [] : onSave(text.trim())
    setProblems(found)
    if (found.length === 0) onClose()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing && event.target === field.current
        if (!isEnter || !(isLine || event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        save()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={controls.text}
        rows={2}
        maxLength={LONGEST}
        ref={field}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {problems.length > 0 && (
        <p role="alert" className={styles.fault}>
          {say.notKept} {problems.join(' ')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {say.save}
        </Button>
        <Button onClick={onClose}>{say.cancel}</Button>
        {remove !== null && (
          <Button
            look="quiet"
            onClick={() => {
              remove.run()
              onClose()
            }}
          >
            {remove.label}
          </Button>
        )}
      </div>
    </form>
  )
}
