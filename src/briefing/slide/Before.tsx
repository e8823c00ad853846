import type { ReactElement } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { lookOf } from '../lookOf.ts'
import styles from './Headline.module.css'

/** The status that the record has, before the arrow to the one that is supposed. */
export function Before({ mark, word }: Pick<Part, 'mark' | 'word'>): ReactElement | null {
  if (mark === null || word === null) return null
  return (
    <>
      <s className={styles.before}>
        <StatusIcon look={{ ...lookOf(mark), tone: 'ended' }} />
        {word}
      </s>
      <span className="visually-hidden">{laterWords.briefScreen.becomes}</span>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.arrow}>
        <path d="M3 10h13m-4.5-4.5L16 10l-4.5 4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </>
  )
}
