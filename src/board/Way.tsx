import { memo, type ReactElement, useMemo } from 'react'
import type { Board } from '../../machines/board.ts'
import type { AnalysisState } from '../ui/analysis/useAnalyses.ts'
import { laterWords } from '../ui/laterWords.ts'
import type { Card } from '../ui/telling/cards.ts'
import { changesText } from '../ui/telling/changesText.ts'
import { goalOf } from '../ui/telling/goal.ts'
import { leavesById } from '../ui/telling/leafTitles.ts'
import { towardGoal } from '../ui/telling/toward.ts'
import { towardClauses } from '../ui/telling/towardClauses.ts'
import { useBoard } from './BoardContext.ts'
import { useLatest } from './useLatest.ts'
import styles from './Way.module.css'

const { findings, toward: say, analysis: analysisWords } = laterWords

/** As many ways as one can weigh. */
const MOST_WAYS = 3

export interface WayProps {
  readonly card: Card
  readonly board: Board
  /** What comes of the analysis of what it requires. */
  readonly state: AnalysisState
}

/** What would bring a proposal where it is meant to be: its cheapest way in a sentence, then the smallest other ways. */
export const Way = memo(function Way({ card, board, state }: WayProps): ReactElement {
  const { index } = useBoard()
  const analysis = useLatest(state)
  const toward = useMemo(
    () => analysis && towardGoal(card, index.dossier, board, analysis),
    [card, index, board, analysis],
  )
  const clauses = toward && towardClauses(toward.steps, card, index)
  const goal = goalOf(card.row)
  const ways = analysis === null || goal === null ? [] : analysis.blockers
  const told = toward === null ? undefined : analysis?.cheapest[0]
  const isTold = (way: readonly string[]) => told !== undefined && isSameSet(way, told)
  const others = (ways ?? []).filter((way) => !isTold(way))
  const shown = others.slice(0, told === undefined ? MOST_WAYS : MOST_WAYS - 1)
  const leaves = leavesById(card.tree)
  const textOf = (way: readonly string[]): string =>
    changesText(
      way.flatMap((id) => leaves.get(id) ?? []),
      index,
    )
  return (
    <div className={styles.way} aria-busy={!('result' in state)}>
      <h3>{card.proposal.title}</h3>
      {toward !== null && clauses !== null && <p>{say.sentence(clauses, toward.end)}</p>}
      {clauses !== null && say.isCut(clauses) && told !== undefined && <small>{textOf(told)}</small>}
      {toward?.broken.map(({ first, then, demandedBy }) => (
        <p key={`${first} ${then} ${demandedBy}`} className={styles.note}>
          {say.breaksSequence(index.titleInside(first), index.titleInside(then), index.party(demandedBy))}
        </p>
      ))}
      {ways === null && <p>{analysisWords.tooHard}</p>}
      {shown.map((way, place) => (
        <div key={way.join(' ')}>
          <p>
            {place === 0 && told === undefined && goal !== null
              ? findings.wouldMake(way.length, goal)
              : findings.orElse(way.length)}
          </p>
          <small>{textOf(way)}</small>
        </div>
      ))}
      {others.length > shown.length && <p>{findings.moreWays}</p>}
    </div>
  )
})

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
