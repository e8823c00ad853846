import type { CDPSession, Page } from '@playwright/test'

/** What a page holds on to once all that is no longer needed is thrown away. */
export interface PageMemory {
  /** The bytes of what scripts made: objects, lists, texts, functions. What V8 makes of the code itself is not theirs. */
  readonly bytes: number
  /** Nodes of documents, those that stand in none included. */
  readonly nodes: number
}

/** The parts of a snapshot of the heap that are not what scripts made, but for what their lists of numbers hold. */
const OTHERS: ReadonlySet<string> = new Set(['code', 'object shape', 'native', 'synthetic', 'hidden'])
const NUMBERS = 'system / JSArrayBufferData'

/** The part of V8's format of heap snapshots that is needed here. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] }
  }
  readonly nodes: readonly number[]
  readonly strings: readonly string[]
}

/** Measures it, and leaves nothing behind that makes the page slower. */
export async function memoryOf(page: Page): Promise<PageMemory> {
  const devTools = await page.context().newCDPSession(page)
  for (let time = 0; time < 3; time += 1) {
    await devTools.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(200)
  }
  const { nodes } = await devTools.send('Memory.getDOMCounters')
  const bytes = bytesIn(await snapshotOf(devTools))
  await devTools.send('HeapProfiler.disable')
  await devTools.detach()
  return { bytes, nodes }
}

async function snapshotOf(devTools: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = []
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return JSON.parse(chunks.join(''))
}

function bytesIn({ snapshot: { meta }, nodes, strings }: HeapSnapshot): number {
  const { node_fields: fields, node_types: types } = meta
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')]
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isOther = OTHERS.has(types[0][nodes[at + type] ?? -1] ?? '')
    if (!isOther || strings[nodes[at + name] ?? -1] === NUMBERS) sum += nodes[at + size] ?? 0
  }
  return sum
}
