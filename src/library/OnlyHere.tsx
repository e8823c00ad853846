import type { ReactElement } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { MANY_ONLY_HERE } from './kept.ts'
import styles from './OnlyHere.module.css'

const say = laterWords.library

interface OnlyHereProps {
  /** How many entries are in this browser and nowhere else. */
  readonly count: number
  readonly onSave: () => void
}

/** How many entries the browser alone has: said from the first on, and from the tenth on with the way to a file. */
export function OnlyHere({ count, onSave }: OnlyHereProps): ReactElement | null {
  if (count === 0) return null
  if (count < MANY_ONLY_HERE) return <p className={styles.few}>{say.onlyHere(count)}</p>
  return (
    <p className={styles.many} data-own-line>
      <span>
        {say.onlyHere(count)} {say.onlyHereHint}
      </span>
      <Button onClick={onSave}>{say.save}</Button>
    </p>
  )
}
