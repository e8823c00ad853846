import { everything } from '../../../machines/record.ts'
import '../../../src/app/trustedTypes.ts'
import type { Analysis, AnalysisRequest, Progress } from '../../../machines/analysis/analyst.ts'
import { proposalRequest } from '../../../machines/analysis/proposalRequest.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { parseDossier } from '../../../machines/dossier.ts'
import { analyseSoon } from '../../../src/ui/analysis/analyseSoon.ts'
import { analyseAtOnce } from '../../../src/ui/analysis/atOnce.ts'

/** What a test is told of an analysis: what it can be handed. */
export interface Told {
  readonly count: string | null
  readonly bySize: Readonly<Record<string, string>> | null
  readonly sets: Analysis['blockers']
  readonly odds: number | null
  readonly importance: Analysis['found']['importance']
  readonly isTooHard: boolean
  /** Milliseconds from the question to the answer, and how long the page could not answer meanwhile. */
  readonly took: number
  readonly longestHalt: number
  readonly wasAtOnce: boolean
  readonly progress: readonly Progress[]
}

declare global {
  interface Window {
    readonly analysisInPage: { readonly analyse: typeof analyse; readonly giveUp: typeof giveUp }
  }
}

/** The request for the first proposal of a dossier with the odds of its first scenario. */
function requestOf(text: string): AnalysisRequest {
  const parsed = parseDossier(text)
  const [proposal] = parsed.ok ? parsed.dossier.proposals : []
  if (!parsed.ok || proposal === undefined) throw new Error('no dossier with a proposal')
  const view = { asOf: '2025-04-01', lens: 'assessed' as const, filter: everything, steps: [] }
  const board = new OpenDossier(parsed.dossier).board(view)
  return proposalRequest(parsed.dossier, board, proposal, parsed.dossier.scenarios[0]?.odds ?? {})
}

async function analyse(text: string): Promise<Told> {
  const request = requestOf(text)
  const wasAtOnce = analyseAtOnce(request) !== null
  const progress: Progress[] = []
  const halts = watchHalts()
  const begun = performance.now()
  const { counts, blockers, found, isTooHard } = await analyseSoon(request, { onProgress: (one) => progress.push(one) })
  const took = performance.now() - begun
  const bySize = counts && Object.fromEntries([...counts].map(([size, count]) => [size, String(count)]))
  return {
    count: counts && String([...counts.values()].reduce((sum, one) => sum + one, 0n)),
    bySize,
    sets: blockers,
    odds: found.odds,
    importance: found.importance,
    isTooHard,
    took,
    longestHalt: halts(),
    wasAtOnce,
    progress,
  }
}

/** Gives a question up once the thread has told of progress; says what came of it, and that the next one is answered. */
async function giveUp(hard: string, easy: string): Promise<{ outcome: string; next: Told }> {
  const asked = new AbortController()
  const outcome = await analyseSoon(requestOf(hard), {
    signal: asked.signal,
    onProgress: () => asked.abort(new Error('no longer asked')),
  }).then(
    () => 'answered',
    (reason: unknown) => (reason instanceof Error ? reason.message : 'rejected'),
  )
  return { outcome, next: await analyse(easy) }
}

/** The longest time between two turns of the page’s own thread, until it is asked for. */
function watchHalts(): () => number {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  return () => {
    clearInterval(timer)
    return longest
  }
}

Object.assign(window, { analysisInPage: { analyse, giveUp } })
