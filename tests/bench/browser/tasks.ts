import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const categories = ['disabled-by-default-devtools.timeline', '__metadata']

/** Milliseconds of the processor that each task of a page's main thread takes while something is done. */
export async function tasksOf(devTools: CDPSession, act: () => Promise<void>): Promise<number[]> {
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
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  )
  return events.flatMap((event) =>
    event.name === 'RunTask' && event.tdur !== undefined && mains.has(threadOf(event)) ? [event.tdur / 1000] : [],
  )
}
