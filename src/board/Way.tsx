import { memo, type ReactElement } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { useBoard } from './BoardContext.ts'
import { useBlockers } from './blockers/useBlockers.ts'
import type { Card } from './cards.ts'
import { changesText } from './changesText.ts'
import { goalOf } from './goal.ts'
import { leavesById } from './leafTitles.ts'
import styles from './Way.module.css'

const { findings } = laterWords

/** As many ways as one can weigh; one more tells that there are more. */
const MOST_WAYS = 3

/** The smallest sets of changes that would bring a proposal where it is meant to be. */
export const Way = memo(function Way({ card }: { readonly card: Card }): ReactElement {
  const { index } = useBoard()
  const { ways, isStale } = useBlockers(card, MOST_WAYS + 1)
  const leaves = leavesById(card.tree)
  const goal = goalOf(card.row)
  const isToBeRevived = goal === 'readyOnceRevived'
  const textOf = (way: readonly string[]): string =>
    changesText(
      way.flatMap((id) => leaves.get(id) ?? []),
      index,
    )
  return (
    <div className={styles.way} aria-busy={isStale}>
      <h3>{card.proposal.title}</h3>
      {ways === null && <p>{findings.tooMany}</p>}
      {ways?.length === 0 && <p>{isToBeRevived ? findings.onlyToBeRevived : findings.nothingMissing}</p>}
      {ways?.slice(0, MOST_WAYS).map((way, place) => (
        <div key={way.join(' ')}>
          <p>{place === 0 && goal !== null ? findings.wouldMake(way.length, goal) : findings.orElse(way.length)}</p>
          <small>{textOf(way)}</small>
        </div>
      ))}
      {ways != null && ways.length > MOST_WAYS && <p>{findings.moreWays}</p>}
      {isToBeRevived && ways?.length !== 0 && <p className={styles.note}>{findings.hasToBeRevived}</p>}
    </div>
  )
})
