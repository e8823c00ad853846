import type { ReactElement } from 'react'
import { ShapeStrokes } from './ShapeStrokes.tsx'
import styles from './StatusIcon.module.css'
import type { Look } from './statusLook.ts'
import tones from './tones.module.css'

/** The icon of a status. It says nothing by itself: its word stands beside it. */
export function StatusIcon({ look: { shape, tone } }: { readonly look: Look }): ReactElement {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={`${styles.icon} ${tones[tone]}`}>
      <ShapeStrokes shape={shape} classes={styles} />
    </svg>
  )
}
