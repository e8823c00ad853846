import type { ReactElement } from 'react'
import type { Step } from '../../machines/dossier.ts'
import { datedSteps } from '../../machines/workspace/datedSteps.ts'
import { laterWords } from '../ui/laterWords.ts'
import { stepClause } from '../ui/stepClause.ts'
import { useBoard } from './BoardContext.ts'
import styles from './WhatIfBar.module.css'

const { future } = laterWords

export interface StillToComeProps {
  /** The steps that the board does not take in yet. */
  readonly steps: readonly Step[]
  readonly asOf: string
  /** Whether no other step has taken hold. */
  readonly isAll: boolean
}

/** What a what-if supposes for dates ahead: said as future, so that nobody takes it for something that holds. */
export function StillToCome({ steps, asOf, isAll }: StillToComeProps): ReactElement {
  const { index, dates } = useBoard()
  const titles = { condition: index.condition, title: index.titleInside, date: dates.long }
  return (
    <div className={styles.ahead}>
      <p>
        {isAll && `${future.nothingYet} `}
        {future.toCome(steps.length)}
      </p>
      <ul>
        {datedSteps(steps, asOf, index.zone).map(({ date, steps }) => (
          <li key={date}>
            {future.from(
              dates.long(date),
              steps.map((step) => stepClause(step, titles)),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
