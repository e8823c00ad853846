import type { ReactElement, ReactNode } from 'react'
import styles from './Finding.module.css'

export interface FindingProps {
  readonly title: string
  readonly children?: ReactNode
}

/** One finding beside the cards. */
export const Finding = ({ title, children }: FindingProps): ReactElement => (
  <section className={styles.finding}>
    <h2>{title}</h2>
    {children}
  </section>
)

export const Note = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <p className={styles.note}>{children}</p>
)
