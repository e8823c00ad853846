import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './HiddenEntry.module.css'

const { record } = laterWords

interface HiddenEntryProps {
  readonly headline: string
  /** Takes the search and the filters off, and leads to it. */
  readonly onClear: () => void
}

/** Says that the development which is picked out is not among those that are listed. */
export function HiddenEntry({ headline, onClear }: HiddenEntryProps): ReactElement {
  const way = useRef<HTMLButtonElement>(null)
  // What was logged just now took its form with it, and the focus: that is not to be lost where the entry is not drawn.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) way.current?.focus()
  }, [])
  return (
    <div role="status" className={styles.hidden}>
      <p>{record.hidden(headline)}</p>
      <Button ref={way} onClick={onClear}>
        {record.clearAll}
      </Button>
    </div>
  )
}
