import { type ReactElement, useState } from 'react'
import { type DateKind, dateProblem } from '../../../machines/workspace/draft/dateProblem.ts'
import { typedDate } from '../../../machines/workspace/draft/typedDate.ts'
import { isUsableDate } from '../../../machines/workspace/usableDate.ts'
import controls from '../../ui/controls.module.css'
import { formatMoment } from '../../ui/dates.ts'
import styles from './DateInput.module.css'
import { Field } from './Field.tsx'
import { useLog } from './LogContext.ts'

interface DateInputProps {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly kind: DateKind
  readonly onChange: (text: string) => void
  /** What holds while nothing is written. */
  readonly placeholder?: string
  readonly aside?: string | null
  readonly hint?: ReactElement | null
  /** Whether it takes the focus as it appears. */
  readonly takesFocus?: boolean
}

/**
 * A day, or an instant where that is taken too, with its words beside it. However it is typed, it is handed on as the
 * format has it, and stands so once one leaves it; what is none is said to be none then.
 */
export function DateInput(props: DateInputProps): ReactElement {
  const { field, label, value, kind, onChange, placeholder, aside = null, hint = null, takesFocus = false } = props
  const { zone } = useLog()
  const [isLeft, setLeft] = useState(true)
  const [typed, setTyped] = useState('')
  const isTyping = !isLeft && typedDate(typed, kind, zone) === value
  const isGood = isUsableDate(value.trim(), zone) && (kind === 'when' || !value.includes('T'))
  const fault = isLeft && !isGood && value.trim() !== '' ? dateProblem(value.trim(), kind) : null
  return (
    <Field field={field} label={label} aside={aside} hint={hint} fault={fault}>
      {(control) => (
        <span className={styles.date}>
          <input
            {...control}
            className={controls.control}
            value={isTyping ? typed : value}
            placeholder={placeholder}
            // biome-ignore lint/a11y/noAutofocus: only where one has just asked for it.
            autoFocus={takesFocus}
            onChange={({ target }) => {
              setTyped(target.value)
              onChange(typedDate(target.value, kind, zone))
            }}
            onFocus={(event) => {
              setLeft(false)
              setTyped(value)
              event.target.select()
            }}
            onBlur={() => {
              setLeft(true)
              if (value !== value.trim()) onChange(value.trim())
            }}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
          {isGood && (
            <span aria-hidden="true" className={styles.words}>
              {formatMoment(value.trim(), zone)}
            </span>
          )}
        </span>
      )}
    </Field>
  )
}
