import { useCallback, useEffect, useRef, useState } from 'react'
import type { Analysis, AnalysisRequest, Progress } from '../../../machines/analysis/analyst.ts'
import { thread } from './analyseSoon.ts'
import { analyseAtOnce } from './atOnce.ts'

/** How far an analysis is, and what came of it: also of one too hard, where what was too hard is null. */
export type AnalysisState =
  | { readonly state: 'working'; readonly progress: Progress | null; readonly stop: () => void }
  | { readonly state: 'stopped'; readonly goOn: () => void }
  | { readonly state: 'done' | 'tooHard'; readonly result: Analysis }

const easy = new WeakMap<AnalysisRequest, Analysis | null>()

/** The analysis of what is easy, worked out once; null for what is not. */
function atOnce(request: AnalysisRequest): Analysis | null {
  const known = easy.get(request)
  if (known !== undefined) return known
  const analysis = analyseAtOnce(request)
  easy.set(request, analysis)
  return analysis
}

/** What is known of an analysis that takes longer. */
type Known = { readonly progress: Progress } | { readonly isStopped: true } | { readonly result: Analysis }
type Later = ReadonlyMap<AnalysisRequest, Known>

/**
 * The analyses of some requirements, in their order: at once where one is easy, else when a thread of its own has found
 * it. What is not asked any more is given up: the object has to be the same for as long as the same is asked.
 */
export function useAnalyses(requests: readonly AnalysisRequest[]): readonly AnalysisState[] {
  const [later, setLater] = useState<Later>(() => new Map())
  const [asked] = useState(() => new Map<AnalysisRequest, AbortController>())
  const wanted = useRef(requests)

  const tell = useCallback((request: AnalysisRequest, known: Known | null) => {
    setLater((before) => {
      const next = new Map([...before].filter(([one]) => one !== request && wanted.current.includes(one)))
      return known === null || !wanted.current.includes(request) ? next : next.set(request, known)
    })
  }, [])
  const ask = useCallback(
    (request: AnalysisRequest) => {
      const asking = new AbortController()
      asked.set(request, asking)
      thread.ask(request, { signal: asking.signal, onProgress: (progress) => tell(request, { progress }) }).then(
        (result) => tell(request, { result }),
        // Given up.
        () => {},
      )
    },
    [asked, tell],
  )
  const stop = useCallback(
    (request: AnalysisRequest) => {
      asked.get(request)?.abort()
      tell(request, { isStopped: true })
    },
    [asked, tell],
  )
  useEffect(() => {
    wanted.current = requests
    for (const [request, asking] of asked) {
      if (requests.includes(request)) continue
      asking.abort()
      asked.delete(request)
    }
    for (const request of requests) if (!asked.has(request) && atOnce(request) === null) ask(request)
  }, [requests, asked, ask])
  useEffect(
    () => () => {
      for (const asking of asked.values()) asking.abort()
      asked.clear()
    },
    [asked],
  )

  return requests.map((request): AnalysisState => {
    const easily = atOnce(request)
    if (easily !== null) return { state: 'done', result: easily }
    const known = later.get(request)
    if (known !== undefined && 'result' in known) {
      return { state: known.result.isTooHard ? 'tooHard' : 'done', result: known.result }
    }
    if (known !== undefined && 'isStopped' in known) {
      const goOn = () => {
        tell(request, null)
        ask(request)
      }
      return { state: 'stopped', goOn }
    }
    return { state: 'working', progress: known?.progress ?? null, stop: () => stop(request) }
  })
}
