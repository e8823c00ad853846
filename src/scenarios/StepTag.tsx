import type { ReactElement } from 'react'
import type { Future } from '../../machines/analysis/futures.ts'
import { laterWords } from '../ui/laterWords.ts'
import { useScenarios } from './ScenariosContext.ts'
import styles from './StatusCell.module.css'

const { scenarios: say } = laterWords

/** Says that a future takes a step of a condition or proposal, and when. */
export function StepTag({ id, future }: { readonly id: string; readonly future: Future }): ReactElement | null {
  const { dates } = useScenarios()
  const step = future.view.steps.findLast((one) => ('condition' in one ? one.condition : one.proposal) === id)
  if (step === undefined) return null
  return (
    <span className={styles.tag}>{step.at === undefined ? say.whatIfTag : say.whatIfOn(dates.short(step.at))}</span>
  )
}
