import type { ReactElement } from 'react'
import styles from './FewFirst.module.css'

interface FewFirstProps<T> {
  readonly all: readonly T[]
  /** So many are shown at once; the rest is a step away. */
  readonly most: number
  readonly sayMore: (count: number) => string
  readonly keyOf: (one: T) => string
  readonly children: (one: T) => ReactElement
}

/** A list of which the first few are seen at once. */
export function FewFirst<T>({ all, most, sayMore, keyOf, children }: FewFirstProps<T>): ReactElement | null {
  if (all.length === 0) return null
  const rest = all.slice(most)
  const list = (some: readonly T[]) => (
    <ul className={styles.list}>
      {some.map((one) => (
        <li key={keyOf(one)}>{children(one)}</li>
      ))}
    </ul>
  )
  return (
    <>
      {list(all.slice(0, most))}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{sayMore(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
