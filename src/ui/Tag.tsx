import type { ReactElement, ReactNode } from 'react'
import styles from './Tag.module.css'

export interface TagProps {
  readonly look?: 'plain' | 'supposed' | 'differs' | 'fails'
  readonly children: ReactNode
}

/** A word or two that qualify what they stand beside. */
export const Tag = ({ look = 'plain', children }: TagProps): ReactElement => (
  <span className={`${styles.tag} ${styles[look]}`}>{children}</span>
)
