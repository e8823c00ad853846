import type { ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import type { DraftRow } from './draft.ts'
import styles from './Entry.module.css'
import { Changes } from './Entry.tsx'
import { EntryMeta } from './EntryMeta.tsx'
import { linesOf } from './lines.ts'
import { useRecord } from './RecordContext.ts'

const { record } = laterWords

export interface DraftEntryProps {
  readonly draft: DraftRow
  readonly titleId: string
}

/** The entry that is being logged, at its own date among the others. */
export function DraftEntry({ draft, titleId }: DraftEntryProps): ReactElement {
  const { names, dates, preview } = useRecord()
  const { development, source } = draft
  const lines = preview === null ? null : linesOf(preview(development.id), names, dates)
  // What takes another back changes nothing by itself: what it undoes is told beside the form.
  const isSilent = development.withdraws !== undefined && development.effects.length === 0
  return (
    <div className={styles.draft}>
      <div className={styles.top}>
        <h3 id={titleId}>
          <bdi>{development.headline.trim() || record.noHeadline}</bdi>
        </h3>
        <span className={styles.notLogged}>{record.notLogged}</span>
      </div>
      <EntryMeta development={development} source={source} />
      {lines !== null && !isSilent && <Changes lines={lines} ifLogged={null} />}
    </div>
  )
}
