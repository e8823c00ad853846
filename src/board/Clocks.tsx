import type { ReactElement } from 'react'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './Clocks.module.css'
import type { Clock } from './clocks.ts'
import { spanText } from './spanText.ts'

/** A proposal's start and end by each account, where they disagree. */
export function Clocks({ clocks }: { readonly clocks: readonly Clock[] }): ReactElement | null {
  const { index, dates } = useBoard()
  if (clocks.length === 0) return null
  return (
    <div className={styles.clocks}>
      <p>{words.board.countsDiffer(differ(clocks, 'from'), differ(clocks, 'until'))}</p>
      <ul>
        {clocks.map(({ lenses, span, status }) => (
          <li key={lenses.join(' ')}>
            {words.board.byCount(
              lenses.flatMap((lens) => (lens === 'assessed' ? [] : [index.party(lens)])),
              lenses.includes('assessed'),
            )}
            {': '}
            <b>{span === null ? words.status.proposalInside(status) : spanText(span, dates)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Whether counts differ on the start, or on the end; one that has neither differs on the start. */
function differ(clocks: readonly Clock[], side: 'from' | 'until'): boolean {
  const isNone = clocks.some(({ span }) => span === null)
  const dates = new Set(clocks.flatMap(({ span }) => (span === null ? [] : [span[side]])))
  return dates.size > 1 || (isNone && side === 'from')
}
