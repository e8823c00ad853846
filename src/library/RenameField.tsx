import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import styles from './RenameField.module.css'

const say = laterWords.library

interface RenameFieldProps {
  readonly title: string
  readonly onRename: (title: string) => void
  readonly onCancel: () => void
}

/**
 * A title to be written anew in its place: Enter and leaving it take it, Escape and leaving it empty leave it as it was.
 */
export function RenameField({ title, onRename, onCancel }: RenameFieldProps): ReactElement {
  const id = useId()
  const [text, setText] = useState(title)
  const [isRefused, setIsRefused] = useState(false)
  const ref = useRef<HTMLInputElement>(null)
  // A field that goes away while it has the focus may be left once more.
  const isDone = useRef(false)
  useEffect(() => {
    ref.current?.focus()
    ref.current?.select()
  }, [])
  const finish = (name: string) => {
    if (isDone.current) return
    isDone.current = true
    if (name === '') onCancel()
    else onRename(name)
  }
  return (
    <>
      <input
        ref={ref}
        className={styles.field}
        aria-label={say.newName(title)}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? id : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setIsRefused(false)
        }}
        onBlur={() => finish(text.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text.trim() === '') setIsRefused(true)
          else if (event.key === 'Enter') finish(text.trim())
          else if (event.key === 'Escape') finish('')
          else return
          // Neither is for the dialog around it.
          event.preventDefault()
        }}
      />
      <p id={id} role="alert" className={styles.refused}>
        {isRefused && say.nameMissing}
      </p>
    </>
  )
}
