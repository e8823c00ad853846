import type { Analysis, AnalysisRequest } from '../../../machines/analysis/analyst.ts'
import { analyseAtOnce } from './atOnce.ts'
import { type Asking, Thread } from './Thread.ts'

/** The thread that all of the app shares. */
export const thread = new Thread(
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./analysisWorker.ts', import.meta.url), { type: 'module' }),
)

/**
 * The analysis of a requirement: of an easy one at once, of any other in a thread of its own, some five seconds at most.
 * What is too hard by then is null in it. Rejects with the signal’s reason once that is aborted.
 */
export async function analyseSoon(request: AnalysisRequest, asking: Asking = {}): Promise<Analysis> {
  asking.signal?.throwIfAborted()
  return analyseAtOnce(request) ?? thread.ask(request, asking)
}
