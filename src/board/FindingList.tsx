import { type ReactElement, type ReactNode, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import styles from './FindingList.module.css'

const { findings } = laterWords

/** As many as one takes in at a look; the rest is one step away. */
const SHOWN = 8

export interface FindingListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly show: (item: Item) => ReactNode
}

/** A list of findings. */
export function FindingList<Item>({ items, keyOf, show }: FindingListProps<Item>): ReactElement | null {
  const [isWhole, setIsWhole] = useState(false)
  if (items.length === 0) return null
  const list = (some: readonly Item[]): ReactElement => (
    <ul className={styles.list}>
      {some.map((item) => (
        <li key={keyOf(item)}>{show(item)}</li>
      ))}
    </ul>
  )
  const rest = items.slice(SHOWN)
  return (
    <>
      {list(items.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details className={styles.more} onToggle={({ currentTarget }) => setIsWhole(currentTarget.open)}>
          <summary>{findings.moreOf(rest.length)}</summary>
          {isWhole && list(rest)}
        </details>
      )}
    </>
  )
}
