import { type ReactElement, type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import { useProblem } from './LogContext.ts'

/** What a control takes over from its field. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
  readonly 'data-field': string
}

interface FieldProps {
  /** Its name among the problems of a draft. */
  readonly field: string
  readonly label: string
  /** Beside the label: where its content comes from. */
  readonly aside?: string | null
  readonly hint?: ReactNode
  /** What is wrong with it before one tries to log. */
  readonly fault?: string | null
  readonly isWide?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** A field with its label, where its content comes from, and what is wrong with it. */
export function Field({ field, label, aside, hint, fault, isWide = false, children }: FieldProps): ReactElement {
  const id = useId()
  const problem = useProblem(field) ?? fault ?? null
  const described = [
    ...(problem === null ? [] : [`${id}-problem`]),
    ...(aside ? [`${id}-aside`] : []),
    ...(hint ? [`${id}-hint`] : []),
  ]
  return (
    <div className={`${styles.field} ${isWide ? styles.wide : ''}`}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside && (
          <span id={`${id}-aside`} className={styles.aside}>
            {aside}
          </span>
        )}
      </div>
      {children({
        id,
        'aria-invalid': problem !== null,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'data-field': field,
      })}
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
