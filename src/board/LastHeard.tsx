import type { ReactElement } from 'react'
import type { ConditionRow } from '../../machines/board.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'

export interface LastHeardProps {
  readonly row: ConditionRow
  readonly recordRow: ConditionRow | null
  readonly isConsent: boolean
}

/** The last development on a condition; of one that is only supposed to have moved, where the record has it. */
export function LastHeard({ row, recordRow, isConsent }: LastHeardProps): ReactElement | string | null {
  const { dates } = useBoard()
  if (recordRow === null) return row.last === null ? words.board.noDevelopment : <DevelopmentNote id={row.last} />
  const status = words.status.ofCondition(recordRow.status, isConsent)
  return recordRow.since === null
    ? words.board.record(status)
    : words.board.recordSince(status, dates.short(recordRow.since))
}
