import { type Analysis, type AnalysisRequest, Analyst, type Progress } from '../../../machines/analysis/analyst.ts'
import { laterPart } from '../../../machines/analysis/laterPart.ts'
import type { FromThread, ToThread } from './messages.ts'

/** How one who asks goes along with the work. */
export interface Asking {
  /** Gives the question up. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

interface Job extends Asking {
  readonly request: AnalysisRequest
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (reason: unknown) => void
}

/** How long work that nobody waits for any more may go on, in milliseconds, before the thread is ended. */
const GRACE = 150

/**
 * One thread for the analysis, which answers one question after another. It cannot hear while it works, so that giving
 * up ends it; but what is done within a moment may be finished first, for the thread keeps what it found of the last
 * requirements: the next question is often the same one with other odds.
 */
export class Thread {
  readonly #start: (() => Worker) | null
  readonly #line: Job[] = []
  #worker: Worker | null = null
  #present: Job | null = null
  #isBroken = false

  /** @param start starts the thread; null where there can be none, and all is answered here */
  constructor(start: (() => Worker) | null) {
    this.#start = start
  }

  /** The analysis, or a rejection with the signal’s reason. */
  ask(request: AnalysisRequest, asking: Asking = {}): Promise<Analysis> {
    const { signal } = asking
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const job: Job = { request, ...asking, resolve, reject }
      signal?.addEventListener('abort', () => this.#giveUp(job), { once: true })
      this.#line.push(job)
      this.#goOn()
    })
  }

  #giveUp(job: Job): void {
    job.reject(job.signal?.reason)
    const place = this.#line.indexOf(job)
    if (place >= 0) this.#line.splice(place, 1)
    if (this.#present !== job) return
    setTimeout(() => {
      if (this.#present === job) this.#end()
    }, GRACE)
  }

  /** Ends the thread, whatever it does, and goes on with a new one. */
  #end(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#present = null
    this.#goOn()
  }

  #goOn(): void {
    if (this.#present !== null) return
    const job = this.#line.shift()
    if (job === undefined) return
    this.#present = job
    const worker = this.#threadFor(job)
    if (worker === null) this.#answerHere(job)
    else worker.postMessage({ request: job.request } satisfies ToThread)
  }

  #threadFor(job: Job): Worker | null {
    if (this.#start === null || this.#isBroken) return null
    try {
      this.#worker ??= this.#start()
    } catch {
      return null
    }
    const worker = this.#worker
    worker.onmessage = ({ data }: MessageEvent<FromThread>) => {
      // What was given up may still say how far it is, for as long as the thread has not heard of it.
      if (!('progress' in data)) this.#finish(job, data.analysis)
      else if (job.signal?.aborted !== true) job.onProgress?.(data.progress)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      this.#isBroken = true
      worker.terminate()
      this.#worker = null
      this.#answerHere(job)
    }
    return worker
  }

  /** Where no thread can be had, an answer that keeps the page waiting is better than none. */
  #answerHere(job: Job): void {
    this.#finish(job, new Analyst().answer(job.request, laterPart))
  }

  #finish(job: Job, analysis: Analysis): void {
    this.#present = null
    job.resolve(analysis)
    this.#goOn()
  }
}
