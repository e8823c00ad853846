import type { ReactElement } from 'react'
import { useBoard } from './BoardContext.ts'
import type { Card } from './cards.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import styles from './WhySentence.module.css'
import { whyOf } from './why.ts'

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
