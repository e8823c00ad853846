import type { ReactElement } from 'react'
import { type Detailed, useBoard } from './BoardContext.ts'
import styles from './DetailTitle.module.css'

export interface DetailTitleProps {
  readonly of: Detailed
  readonly title: string
}

/** A title that leads to the detail of what it names. */
export function DetailTitle({ of, title }: DetailTitleProps): ReactElement {
  const { actions, detailed } = useBoard()
  return (
    <button
      type="button"
      className={styles.title}
      aria-current={detailed === of.id || undefined}
      onClick={() => actions.showDetail(of)}
    >
      {title}
    </button>
  )
}
