import { useState } from 'react'
import type { Analysis } from '../../machines/analysis/analyst.ts'
import type { AnalysisState } from '../ui/analysis/useAnalyses.ts'

/** What was found last, also while what is asked now is still worked out; null before anything was found. */
export function useLatest(state: AnalysisState): Analysis | null {
  const [latest, setLatest] = useState<Analysis | null>(null)
  const now = 'result' in state ? state.result : latest
  if (now !== latest) setLatest(now)
  return now
}
