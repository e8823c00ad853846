import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

/** A task of a page's main thread, in milliseconds: when it began, and what it took of the processor. */
export interface Task {
  readonly at: number
  readonly took: number
  /** How much of that V8 took to clear away what nobody needs any more. */
  readonly clearing: number
}

/** What a page's main thread did for a while, and when keys came to it. */
export interface Traced {
  readonly tasks: readonly Task[]
  readonly keys: readonly number[]
}

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8', '__metadata']

const CLEARING = /^(?:MajorGC|MinorGC|V8\.GC)/

/** Traces a page while something is done. */
export async function trace(devTools: CDPSession, act: () => Promise<void>): Promise<Traced> {
  const events: TraceEvent[] = []
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  devTools.on('Tracing.dataCollected', take)
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, recordMode: 'recordUntilFull' },
  })
  await act()
  const isOver = new Promise<void>((resolve) => devTools.once('Tracing.tracingComplete', () => resolve()))
  await devTools.send('Tracing.end')
  await isOver
  devTools.off('Tracing.dataCollected', take)
  return tracedIn(events)
}

function tracedIn(events: readonly TraceEvent[]): Traced {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  )
  const main = events.filter((event) => mains.has(threadOf(event))).sort((a, b) => a.ts - b.ts)
  const clearings = outermost(main.filter(({ name }) => CLEARING.test(name)))
  const clearingIn = ({ ts, dur = 0 }: TraceEvent): number =>
    clearings.reduce((sum, one) => sum + (ts <= one.ts && one.ts <= ts + dur ? (one.tdur ?? 0) : 0), 0)
  return {
    tasks: main
      .filter(({ name }) => name === 'RunTask')
      .map((event) => ({
        at: event.ts / 1000,
        took: (event.tdur ?? 0) / 1000,
        clearing: clearingIn(event) / 1000,
      })),
    keys: main
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  }
}

/** Of events in the order in which they began, those that lie within no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false
    end = ts + dur
    return true
  })
}
