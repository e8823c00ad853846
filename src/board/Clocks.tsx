import type { ReactElement } from 'react'
import { type Clock, differingEnds } from '../../machines/board/accounts/clocks.ts'
import { spanText } from '../ui/telling/spanText.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './Clocks.module.css'

/** A proposal's start and end by each account, where they disagree. */
export function Clocks({ clocks }: { readonly clocks: readonly Clock[] }): ReactElement | null {
  const { index, dates } = useBoard()
  if (clocks.length === 0) return null
  const { isStart, isEnd } = differingEnds(clocks)
  return (
    <div className={styles.clocks}>
      <p>{words.board.countsDiffer(isStart, isEnd)}</p>
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
