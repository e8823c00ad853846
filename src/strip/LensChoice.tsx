import { type ReactElement, type ReactNode, useId } from 'react'
import type { Party } from '../../machines/dossier.ts'
import type { Lens } from '../../machines/lens.ts'
import { Segments } from '../ui/Segments.tsx'
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
  const choices: readonly { readonly id: Lens; readonly content: string }[] = [
    { id: 'assessed', content: words.strip.established },
    ...parties.map((party) => ({ id: party.id, content: party.name })),
  ]
  return (
    <div className={styles.account}>
      <div className={styles.head}>
        <p id={id} className={styles.eyebrow}>
          {words.strip.accordingTo}
        </p>
        {beside}
      </div>
      <Segments labelledBy={id} look="line" choices={choices} chosen={lens} onChoose={onChoose} />
    </div>
  )
}
