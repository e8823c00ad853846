import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import type { Mention } from '../../../machines/workspace/draft/mentions.ts'
import type { Pasted } from '../../../machines/workspace/draft/pasted.ts'
import { Button } from '../../ui/Button.tsx'
import controls from '../../ui/controls.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import { Article } from './Article.tsx'
import { Field } from './Field.tsx'
import styles from './PasteArea.module.css'

const say = laterWords.log

/** Nobody types more letters at once, not even by completing a word. */
const LONGEST_TYPED = 40

interface PasteAreaProps {
  readonly text: string
  readonly pasted: Pasted
  readonly mentions: readonly Mention[]
  /** Whether one comes to the form to paste. */
  readonly takesFocus: boolean
  /** What was typed or pasted before it was there. */
  readonly ahead: string
  /** When a text was pasted, or written and left; `isPasted` says which. */
  readonly onText: (text: string, isPasted: boolean) => void
}

/** Where a text is pasted; once it is there, it can be read, and be edited again. */
export function PasteArea({ text, pasted, mentions, takesFocus, ahead, onText }: PasteAreaProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  const [isRead, setRead] = useState(false)
  const isPasting = useRef(false)
  const given = useRef(text)
  const give = (value: string, wasPasted: boolean) => {
    setTyped(null)
    // A field that is given up is left as well: what was given once is not given again.
    if (value !== given.current) onText(value, wasPasted)
    given.current = value
  }
  const take = (value: string, wasPasted: boolean) => {
    if (wasPasted && value.trim() !== '') give(value, true)
    else setTyped(value)
  }
  // Before the next letter comes, which would take its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it comes.
  useLayoutEffect(() => {
    if (ahead !== '') take(ahead + (typed ?? ''), ahead.length > LONGEST_TYPED)
  }, [ahead])

  if (typed === null && text !== '')
    return (
      <section className={styles.pasted} aria-label={say.pastedText}>
        <div className={styles.head}>
          <span className={styles.title}>{say.pasted}</span>
          <span>
            {say.paragraphs(pasted.paragraphs.length)}
            <span className={styles.found}>, {say.found(mentions.length)}</span>
          </span>
          <Button look="quiet" className={styles.read ?? ''} aria-expanded={isRead} onClick={() => setRead(!isRead)}>
            {isRead ? say.fold : say.read}
          </Button>
          <Button look="quiet" className={styles.edit ?? ''} onClick={() => setTyped(text)}>
            {say.edit}
          </Button>
        </div>
        <Article pasted={pasted} mentions={mentions} isRead={isRead} />
      </section>
    )

  return (
    <Field field="pasted" label={say.paste} hint={say.pasteHint}>
      {(control) => (
        <textarea
          {...control}
          className={`${controls.text} ${styles.input}`}
          // biome-ignore lint/a11y/noAutofocus: one comes here to paste, and back here to edit.
          autoFocus={takesFocus || typed !== null}
          value={typed ?? ''}
          onPaste={() => {
            isPasting.current = true
          }}
          onChange={({ target }) => {
            // What comes many letters at a time was not typed, whatever brought it.
            const wasPasted = isPasting.current || target.value.length - (typed ?? '').length > LONGEST_TYPED
            isPasting.current = false
            take(target.value, wasPasted)
          }}
          onBlur={({ target }) => give(target.value, false)}
          onKeyDown={(event) => {
            const isLogging = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
            if (event.key !== 'Escape' && !isLogging) return
            const isRead = event.currentTarget.value === given.current
            give(event.currentTarget.value, isLogging)
            // What was written here is read first: one sees what it filled before it is logged.
            if (isLogging && !isRead) event.preventDefault()
          }}
        />
      )}
    </Field>
  )
}
