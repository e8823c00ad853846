import { type ReactElement, useEffect } from 'react'
import type { Switched } from '../../machines/workspace/switched.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './SwitchedStatus.module.css'

/** How long it is said, in milliseconds: what was undone can be looked up on the record afterwards. */
const SAID_FOR = 6_000

interface SwitchedStatusProps {
  readonly switched: Switched
  /** Stays the same for as long as what was switched is. */
  readonly onEnd: () => void
}

/** Says for a while what was undone or done again, on whatever screen: it need not have changed what one sees there. */
export function SwitchedStatus({ switched, onEnd }: SwitchedStatusProps): ReactElement {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each act is said for as long as another.
  useEffect(() => {
    const timer = setTimeout(onEnd, SAID_FOR)
    return () => clearTimeout(timer)
  }, [switched, onEnd])
  return (
    <p role="status" className={styles.said}>
      {laterWords.notices.switched(switched)}
    </p>
  )
}
