import { type CSSProperties, memo, type ReactElement, useId } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { DayHeading } from './DayHeading.tsx'
import { DraftEntry } from './DraftEntry.tsx'
import type { DraftRow } from './draft.ts'
import { Entry } from './Entry.tsx'
import type { Row } from './Listing.ts'
import { useRecord } from './RecordContext.ts'
import styles from './RowFrame.module.css'

const { record } = laterWords

export interface RowFrameProps {
  readonly row: Row
  readonly draft: DraftRow | null
  readonly number: number
  readonly of: number
  readonly day: string
  /** Whether the day begins here; elsewhere it is said, and not shown, at the top of what is drawn. */
  readonly heading: 'shown' | 'said' | null
  /** Whether it comes after the date of the board. */
  readonly isLater: boolean
  /** The date of the board, on the first row that it takes in. */
  readonly boardEnds: string | null
  readonly isSelected: boolean
  /** Whether Tab leads here. */
  readonly isCurrent: boolean
  readonly measure: ((element: HTMLElement | null) => void) | null
  /** How far down it stands, where rows come and go. */
  readonly top: number | null
}

/** One row of the list: its day at the side, where it is the first of it, and its entry. */
export const RowFrame = memo(function RowFrame(props: RowFrameProps): ReactElement {
  const { row, draft, number, of, day, heading, isLater, boardEnds, isSelected, isCurrent, measure, top } = props
  const { dates } = useRecord()
  const titleId = useId()
  const id = row === 'draft' ? 'draft' : row.development.id
  const style: CSSProperties | undefined = top === null ? undefined : { insetBlockStart: `${top}px` }
  return (
    <article
      ref={measure}
      className={styles.row}
      style={style}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={titleId}
      aria-posinset={number + 1}
      aria-setsize={of}
      aria-current={isSelected || undefined}
      data-index={number}
      data-development={id}
      data-begins={heading === 'shown' || undefined}
      data-floats={top !== null || undefined}
    >
      {boardEnds !== null && <p className={styles.ends}>{record.boardEnds(dates.long(boardEnds))}</p>}
      <div className={styles.day}>
        {heading === 'shown' && <DayHeading day={day} />}
        {heading === 'said' && <h2 className="visually-hidden">{dates.dayInWords(day)}</h2>}
      </div>
      <div className={styles.entry}>
        {row !== 'draft' && <Entry entry={row} titleId={titleId} isLater={isLater} />}
        {row === 'draft' && draft !== null && <DraftEntry draft={draft} titleId={titleId} />}
      </div>
    </article>
  )
})
