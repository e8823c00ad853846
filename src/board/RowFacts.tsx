import type { ReactElement } from 'react'
import type { ConditionRow } from '../../machines/board.ts'
import type { Condition, PartyId } from '../../machines/dossier.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './RowFacts.module.css'

export interface RowFactsProps {
  readonly condition: Condition
  readonly row: ConditionRow
}

/** Who demands a condition and who owes it, how far it has come, by when it is due, and what is announced of it. */
export function RowFacts({ condition, row }: RowFactsProps): ReactElement {
  const { index, dates } = useBoard()
  const { demandedBy, owedBy, measure } = condition
  const names = (parties: readonly PartyId[]): string[] => parties.map((id) => index.party(id))
  const whose = whoseText(names(demandedBy), names(owedBy))
  return (
    <>
      {whose !== null && <small className={styles.fact}>{whose}</small>}
      {measure !== undefined && row.value !== null && (
        <small className={styles.fact}>{words.board.progress(row.value, measure.target, measure.unit)}</small>
      )}
      {row.due !== null && row.truth !== 'true' && (
        <small className={row.overdue ? styles.overdue : styles.fact}>
          {row.overdue ? words.board.overdue(dates.short(row.due)) : words.board.due(dates.short(row.due))}
        </small>
      )}
      {row.announced.map(({ event, from }) => (
        <small key={`${event} ${from}`} className={styles.announced}>
          {words.board.announced(event, dates.long(from))}
        </small>
      ))}
    </>
  )
}

function whoseText(demand: readonly string[], owe: readonly string[]): string | null {
  if (demand.length > 0 && owe.length > 0) return words.board.demandedAndOwed(demand, owe)
  if (demand.length > 0) return words.board.demandedBy(demand)
  return owe.length > 0 ? words.board.owedBy(owe) : null
}
