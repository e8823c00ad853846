import type { ReactElement } from 'react'
import type { AnalysisState } from '../ui/analysis/useAnalyses.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './Working.module.css'

const { scenarios: say } = laterWords

/** How far an analysis is that takes longer, with the way to stop it, and to go on. */
export function Working({ state }: { readonly state: AnalysisState | null }): ReactElement | null {
  if (state?.state === 'stopped') {
    return (
      <div className={styles.working}>
        <p>{say.stopped}</p>
        <Button onClick={state.goOn}>{say.workOn}</Button>
      </div>
    )
  }
  if (state?.state !== 'working') return null
  const { progress, stop } = state
  return (
    <div className={styles.working}>
      <p role="status">{say.working}</p>
      <progress
        aria-label={say.working}
        max={progress?.most ?? 1}
        value={progress === null ? undefined : progress.done}
      />
      <Button onClick={stop}>{say.stop}</Button>
    </div>
  )
}
