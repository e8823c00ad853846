import type { ReactElement } from 'react'
import { formatDay, formatWeekday } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './DayHeading.module.css'
import { useRecord } from './RecordContext.ts'

const { record } = laterWords

/** A day of the record. Chosen, it becomes the date of the board. */
export function DayHeading({ day }: { readonly day: string }): ReactElement {
  const { dates, actions } = useRecord()
  const inWords = dates.dayInWords(day)
  return (
    <h2 className={styles.day}>
      <button type="button" title={record.showDay(inWords)} onClick={() => actions.showAsOf(day)}>
        {formatDay(day, 'dayAndMonth')}
        <small> {record.weekday(formatWeekday(day), dates.isOtherYear(day) ? day.slice(0, 4) : null)}</small>
      </button>
    </h2>
  )
}
