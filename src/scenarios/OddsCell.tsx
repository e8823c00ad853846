import type { ReactElement } from 'react'
import { likelihoodOf } from '../../machines/analysis/likelihood.ts'
import { laterWords } from '../ui/laterWords.ts'
import { standingText } from '../ui/telling/standing.ts'
import type { AnalysedColumn } from './columns.ts'
import styles from './OddsCell.module.css'
import { OddsRange } from './OddsRange.tsx'
import { useScenarios } from './ScenariosContext.ts'
import { Working } from './Working.tsx'

const { scenarios: say, analysis: odds } = laterWords

/** Odds that differ by less are one figure. */
const SAME = 0.000_5

/** The odds of a future: the figure, its word, and what it becomes where what is owed by the same moves together. */
export function OddsCell({
  column,
  isChosen,
}: {
  readonly column: AnalysedColumn
  readonly isChosen: boolean
}): ReactElement {
  const { telling } = useScenarios()
  const { row, analysis, state, oddsOf } = column
  if (row === null) return <p className={styles.note}>{say.notTabled}</p>
  if (analysis === null) return <Working state={state} />
  const { found } = analysis
  if (found.odds === null) {
    return (
      <>
        <p className={styles.unknown}>{say.oddsUnknown}</p>
        <p className={styles.note}>
          {found.missing === null ? say.tooHard : say.missing(found.missing.map((id) => telling.titleInside(id)))}
        </p>
      </>
    )
  }
  const { odds: alone, together } = found
  const standing = standingText(row.status)
  return (
    <div data-odds={alone}>
      <p className={isChosen ? `${styles.figure} ${styles.main}` : styles.figure}>
        <b>{odds.figure(alone)}</b>
        <span>{odds.term(likelihoodOf(alone))}</span>
      </p>
      <OddsRange alone={alone} together={together ?? alone} />
      <p className={styles.note}>
        {analysis.holds ? say.holds : rangeText(alone, together)}
        {oddsOf !== null && !analysis.holds && ` ${say.byOddsOf(oddsOf)}`}
      </p>
      {standing !== null && <p className={styles.note}>{standing}</p>}
    </div>
  )
}

function rangeText(alone: number, together: number | null): string {
  if (together === null) return say.tooHard
  if (Math.abs(together - alone) < SAME) return say.noRange
  const text = together > alone ? say.upTo : say.downTo
  return text(odds.figure(together), odds.term(likelihoodOf(together)))
}
