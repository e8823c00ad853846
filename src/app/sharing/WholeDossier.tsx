import { type ReactElement, useId } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './Sharing.module.css'

const { sharing: say } = laterWords

interface WholeDossierProps {
  readonly isWhole: boolean
  readonly note: string
  /** Null where it cannot be left out: a copy that came with a link is nowhere else. */
  readonly onChange: ((isWhole: boolean) => void) | null
}

/** Whether the dossier itself is to travel along. */
export function WholeDossier({ isWhole, note, onChange }: WholeDossierProps): ReactElement {
  const id = useId()
  return (
    <div className={styles.whole}>
      <input
        id={id}
        type="checkbox"
        checked={isWhole}
        disabled={onChange === null}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange?.(target.checked)}
      />
      <div>
        <label htmlFor={id}>{say.whole}</label>
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      </div>
    </div>
  )
}
