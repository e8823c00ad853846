import type { ReactElement } from 'react'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import tones from '../../ui/tones.module.css'
import styles from './SmallStatus.module.css'
import type { Shown } from './shown.ts'

/** The status of a condition: icon and word. */
export function SmallStatus({ shown: { look, text } }: { readonly shown: Shown }): ReactElement {
  return (
    <span className={`${styles.status} ${tones[look.shape === 'dashed' ? 'plain' : look.tone]}`}>
      <StatusIcon look={look} />
      {text}
    </span>
  )
}
