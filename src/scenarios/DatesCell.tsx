import { type ReactElement, useMemo } from 'react'
import { aheadOf } from '../../machines/board/ahead.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Column } from './columns.ts'
import styles from './DatesCell.module.css'
import { useScenarios } from './ScenariosContext.ts'

const { scenarios: say } = laterWords
const MOST_DATES = 3

/** The terms that end next in a future, and what falls due. */
export function DatesCell({ column: { future } }: { readonly column: Column }): ReactElement {
  const { opened, names, dates } = useScenarios()
  const ahead = useMemo(() => aheadOf(opened, future.view), [opened, future.view])
  if (ahead.length === 0) return <p className={styles.none}>{say.noDates}</p>
  return (
    <ul className={styles.dates}>
      {ahead.slice(0, MOST_DATES).map(({ what, subject, day, days, lens }) => (
        <li key={`${what} ${subject} ${day} ${lens}`}>
          {(what === 'term' ? say.termEnds : say.due)(names.title(subject), dates.long(day))}{' '}
          <small>{say.inDays(days, lens === 'assessed' ? null : names.party(lens))}</small>
        </li>
      ))}
    </ul>
  )
}
