import { type ReactElement, type ReactNode, useId } from 'react'
import type { Party } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { words } from '../ui/words.ts'
import styles from './LensChoice.module.css'

interface LensChoiceProps {
  readonly parties: readonly Party[]
  readonly lens: Lens
  readonly onChoose: (lens: Lens) => void
  /** What stands beside the heading. */
  readonly beside: ReactNode
}

/** Whose account the board shows. */
export function LensChoice({ parties, lens, onChoose, beside }: LensChoiceProps): ReactElement {
  const id = useId()
  const choices: readonly { readonly id: Lens; readonly name: string }[] = [
    { id: 'assessed', name: words.strip.established },
    ...parties,
  ]
  return (
    <div className={styles.account}>
      <div className={styles.head}>
        <p id={id} className={styles.eyebrow}>
          {words.strip.accordingTo}
        </p>
        {beside}
      </div>
      <div role="radiogroup" aria-labelledby={id} className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input
              type="radio"
              name={id}
              className={styles.radio}
              checked={choice.id === lens}
              onChange={() => onChoose(choice.id)}
            />
            {choice.name}
          </label>
        ))}
      </div>
    </div>
  )
}
