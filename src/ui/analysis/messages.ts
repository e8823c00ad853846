import type { Analysis, AnalysisRequest, Progress } from '../../../machines/analysis/analyst.ts'

/** What the thread for the analysis is told. */
export interface ToThread {
  readonly request: AnalysisRequest
}

/** What it tells: how far it is, again and again, and then the answer. */
export type FromThread = { readonly progress: Progress } | { readonly analysis: Analysis }
