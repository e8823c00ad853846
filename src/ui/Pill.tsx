import type { ReactElement } from 'react'
import { StatusIcon } from './StatusIcon.tsx'
import styles from './StatusPill.module.css'
import type { Look } from './statusLook.ts'

/** A status as a label: icon and word. */
export const Pill = ({ look, word }: { readonly look: Look; readonly word: string }): ReactElement => (
  <span className={`${styles.pill} ${styles[look.tone]}`}>
    <StatusIcon look={look} />
    {word}
  </span>
)
