import { type FormEvent, type ReactElement, type ReactNode, type RefObject, useId, useState } from 'react'
import { isDayText } from '../../machines/time.ts'
import { formatMoment } from '../ui/dates.ts'
import { words } from '../ui/words.ts'
import styles from './AsOfField.module.css'

interface AsOfFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly asOf: string
  readonly zone: string
  readonly isDate: (text: string) => boolean
  /** While it is being written. */
  readonly onSlide: (asOf: string) => void
  /** When it has been written. */
  readonly onSettle: () => void
  /** The steps to the dates before and after it. */
  readonly before: ReactNode
  readonly after: ReactNode
}

/**
 * The date, in words until one comes to change it. A date that is whole is shown at once; what is none is kept as it
 * was typed, and said to be none when one leaves it.
 */
export function AsOfField(props: AsOfFieldProps): ReactElement {
  const { inputRef, asOf, zone, isDate, onSlide, onSettle, before, after } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [faulty, setFaulty] = useState<string | null>(null)
  const [shown, setShown] = useState(asOf)
  if (shown !== asOf) {
    // The date was changed elsewhere: what was being typed no longer matters.
    setShown(asOf)
    if (typed !== null && typed.trim() !== asOf) setTyped(null)
    setFaulty(null)
  }

  const type = (text: string) => {
    setTyped(text)
    setFaulty(null)
    if (isDate(text.trim()) && text.trim() !== asOf) onSlide(text.trim())
  }
  const leave = (event?: FormEvent) => {
    event?.preventDefault()
    if (typed === null) return
    if (isDate(typed.trim())) setTyped(null)
    else setFaulty(typed)
    onSettle()
  }
  const inWords = formatMoment(asOf, zone)
  return (
    <form className={styles.field} onSubmit={leave} noValidate>
      <p className={styles.eyebrow}>
        <label htmlFor={id}>{words.strip.asOf}</label>
        {isDayText(asOf) && <span> {words.strip.theEndOf}</span>}
      </p>
      <div className={styles.row}>
        {before}
        <div className={styles.date} data-faulty={faulty !== null || undefined}>
          <span id={`${id}-words`} className={styles.words} aria-hidden="true">
            {inWords}
          </span>
          <input
            ref={inputRef}
            id={id}
            className={styles.input}
            value={typed ?? asOf}
            onChange={(event) => type(event.target.value)}
            onBlur={() => leave()}
            onFocus={(event) => event.target.select()}
            aria-invalid={faulty !== null}
            aria-describedby={faulty === null ? `${id}-words` : `${id}-fault`}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
          />
        </div>
        {after}
      </div>
      {faulty !== null && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {faulty.trim() === '' ? words.strip.noDate : words.strip.badDate(faulty.trim())}
        </p>
      )}
    </form>
  )
}
