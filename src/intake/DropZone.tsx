import type { ReactElement } from 'react'
import { words } from '../ui/words.ts'
import styles from './DropZone.module.css'

/** Says, while files hover over the page, that it would take them. */
export function DropZone(): ReactElement {
  return (
    <div className={styles.zone}>
      <p className={styles.words}>{words.intake.drop}</p>
    </div>
  )
}
