import type { ReactElement, RefObject } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { RecordIcon } from './RecordIcon.tsx'
import styles from './SearchBox.module.css'

const { record } = laterWords

export interface SearchBoxProps {
  readonly query: string
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onQuery: (query: string) => void
  /** Goes on to the list. */
  readonly onDown: () => void
}

/** What is longer, an article that was pasted, is no search, and would fill the address. */
const LONGEST = 1000

/** Where one searches the record, as one types. */
export function SearchBox({ query, inputRef, onQuery, onDown }: SearchBoxProps): ReactElement {
  return (
    <div className={styles.find}>
      <RecordIcon of="search" />
      <input
        ref={inputRef}
        type="search"
        maxLength={LONGEST}
        value={query}
        aria-label={record.search}
        aria-keyshortcuts="/"
        placeholder={record.placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          }
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault()
            onQuery('')
          }
        }}
      />
      <span aria-hidden="true" className={styles.key}>
        /
      </span>
    </div>
  )
}
