import { type ReactElement, useEffect, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import type { Keeper } from './keeper.ts'
import styles from './Notices.module.css'
import { Said } from './Said.tsx'

interface EmptiedProps {
  readonly keeper: Keeper
}

/** That the browser has thrown away what it kept, and what one can do; nothing where it has not. */
export function Emptied({ keeper }: EmptiedProps): ReactElement | null {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    let isHere = true
    void keeper.store.then(({ isEmptied }) => isHere && setIsShown(isEmptied))
    return () => {
      isHere = false
    }
  }, [keeper])
  if (!isShown) return null
  return (
    <div className={styles.notices}>
      <Said role="alert" text={laterWords.notices.emptied} onDismiss={() => setIsShown(false)} />
    </div>
  )
}
