import type { ReactElement } from 'react'
import type { ConditionRow } from '../../machines/board.ts'
import type { Condition } from '../../machines/dossier.ts'
import { conditionWhyFacts } from '../ui/conditionWhy.ts'
import { whyWords } from '../ui/whyWords.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import { SourceLink } from './SourceLink.tsx'

export interface RowWhyProps {
  readonly condition: Condition
  readonly row: ConditionRow
  readonly recordRow: ConditionRow | null
}

/**
 * Since when a condition stands where it does, by whose word, and what was heard of it since; of one that is only
 * supposed to have moved, where the record has it.
 */
export function RowWhy({ condition, row, recordRow }: RowWhyProps): ReactElement | string {
  const { index, dates } = useBoard()
  if (recordRow !== null) {
    const status = words.status.ofCondition(recordRow.status, condition.kind === 'consent')
    return recordRow.since === null
      ? words.board.record(status)
      : words.board.recordSince(status, dates.short(recordRow.since))
  }
  const { cause, last } = row
  const facts = (date: (date: string) => string) => conditionWhyFacts(condition, row, { party: index.party, date })
  const headline = cause === null ? undefined : index.development(cause)?.headline
  return (
    <span title={[whyWords.condition(facts(dates.long)), headline].join('\n')}>
      {whyWords.conditionAlone(facts(dates.short))}
      {cause !== null && (
        <>
          {' ('}
          <SourceLink id={cause} />)
        </>
      )}
      {last !== null && last !== cause && (
        <>
          {'; '}
          <DevelopmentNote id={last} />
        </>
      )}
    </span>
  )
}
