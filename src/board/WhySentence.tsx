import type { ReactElement } from 'react'
import type { Card } from '../ui/telling/cards.ts'
import { whyOf } from '../ui/telling/why.ts'
import { useBoard } from './BoardContext.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import styles from './WhySentence.module.css'

/** Why a proposal stands where it does, and the development that brought it there. */
export function WhySentence({ card }: { readonly card: Card }): ReactElement {
  const { index, dates } = useBoard()
  const { runs, cause } = whyOf(card, index, dates.long)
  return (
    <div className={styles.why}>
      <p className={styles.sentence}>
        {runs.map(({ text, isStrong }) => (isStrong ? <strong key={text}>{text}</strong> : text))}
      </p>
      {cause !== null && (
        <p className={styles.cause}>
          <DevelopmentNote id={cause} />
        </p>
      )}
    </div>
  )
}
