import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import type { WorkspaceEvent } from '../../machines/workspace/events.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import type { Loaded, Wanted } from '../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../machines/workspace.ts'
import { keepAddress } from '../../src/app/keepAddress.ts'
import { eventually } from '../eventually.ts'
import { openUkraine } from '../machines/workspace/ukraine.ts'

const FIRST = '#/ukraine-2025/board?as-of=2025-03-25'
/** Of a dossier that is not there, which is known only after a while. */
const SLOW = '#/slow/board'

/** What was written to the browser's history, in order. */
let written: string[] = []
let end = () => {}

beforeEach(() => {
  written = []
  const { history } = window
  const { pushState, replaceState } = history
  vi.spyOn(history, 'pushState').mockImplementation((data, unused, url) => {
    written.push(`push ${String(url).split('?')[1]}`)
    pushState.call(history, data, unused, url)
  })
  vi.spyOn(history, 'replaceState').mockImplementation((data, unused, url) => {
    written.push(`replace ${String(url).split('?')[1]}`)
    replaceState.call(history, data, unused, url)
  })
})
afterEach(() => {
  end()
})

async function start(address = FIRST) {
  window.location.hash = address
  const load = fromPromise<Loaded, Wanted>(async ({ input }) => {
    if (input.from === 'address' && input.id === 'slow') await new Promise((resolve) => setTimeout(resolve, 500))
    return input.from === 'address' && input.id !== null && input.id !== 'ukraine-2025'
      ? { result: 'refused', refusal: { why: 'unknown', id: input.id } }
      : { result: 'opened', opened: openUkraine(), ledger: null, draft: null, advice: [], unkept: [], now: 0 }
  })
  const workspace = createActor(workspaceMachine.provide({ actors: { load } })).start()
  const stop = keepAddress(workspace, window)
  end = () => {
    stop()
    workspace.stop()
  }
  const settle = () => eventually(() => expect(workspace.getSnapshot().matches({ intake: 'loading' })).toBe(false))
  await settle()
  await aTask()
  return {
    settle,
    workspace,
    /** Sends these at once, and waits until the history has been written. */
    send: async (...events: readonly WorkspaceEvent[]) => {
      for (const event of events) workspace.send(event)
      await aTask()
    },
  }
}

/** Until what was put off until after the present task is done. */
const aTask = () => new Promise((resolve) => setTimeout(resolve, 5))

const slideTo = (asOf: string): WorkspaceEvent => ({ type: 'slideTo', asOf })

describe('the history of the browser', () => {
  test('gets nothing new from an address that was followed', async () => {
    await start()
    expect(written).toEqual([])
  })

  test('has an address put right in its place', async () => {
    await start(`${FIRST}&lens=mars`)
    expect(written).toEqual(['replace as-of=2025-03-25'])
  })

  test('gets an entry for each choice', async () => {
    const { send } = await start()
    await send({ type: 'showAsOf', asOf: '2025-03-18' }, { type: 'setFilter', filter: { trust: 'B2' } })
    expect(written).toEqual(['push as-of=2025-03-18', 'push as-of=2025-03-18&trust=B2'])
  })

  test('gets none for a choice of what is already shown', async () => {
    const { send } = await start()
    await send({ type: 'chooseLens', lens: 'assessed' }, { type: 'settle' }, { type: 'undo' })
    expect(written).toEqual([])
  })

  test('gets one entry for a date that is slid along, at where it ends', async () => {
    const { send } = await start()
    await send(slideTo('2025-03-20'), slideTo('2025-03-21'), slideTo('2025-03-22'), { type: 'settle' })
    expect(written).toEqual(['push as-of=2025-03-20', 'replace as-of=2025-03-22'])
  })

  test('is kept up while one slides on, though not at each step', async () => {
    const { send } = await start()
    await send(slideTo('2025-03-20'))
    await send(slideTo('2025-03-21'), slideTo('2025-03-22'))
    expect(window.location.hash).toContain('2025-03-20')
    await eventually(() => expect(window.location.hash).toContain('2025-03-22'))
    expect(written).toHaveLength(2)
  })

  test('keeps where sliding ended apart from the choice that ended it', async () => {
    const { send } = await start()
    await send(slideTo('2025-03-20'), slideTo('2025-03-22'), { type: 'setFilter', filter: { trust: 'B2' } })
    expect(written).toEqual(['push as-of=2025-03-20', 'replace as-of=2025-03-22', 'push as-of=2025-03-22&trust=B2'])
  })

  test('gets one entry for what is typed into the search of the record, and one for each filter', async () => {
    const { send } = await start('#/ukraine-2025/record?as-of=2025-03-25')
    const seek = (query: string) => ({ type: 'seek', find: { ...noFilters, query } }) as const
    await send(seek('h'), seek('ha'), seek('hal'))
    await send(seek('halt'), { type: 'find', find: { ...noFilters, query: 'halt', party: 'russia' } })
    expect(written.map((one) => one.replace('as-of=2025-03-25&', ''))).toEqual([
      'push find=query:h',
      'replace find=query:hal',
      'replace find=query:halt',
      'push find=query:halt,party:russia',
    ])
  })

  test('keeps a search apart from a date that is slid along after it, and goes back to it at once', async () => {
    const { send, settle } = await start('#/ukraine-2025/record?as-of=2025-03-25')
    await send({ type: 'seek', find: { ...noFilters, query: 'halt' } }, slideTo('2025-03-20'), slideTo('2025-03-21'))
    const searched = '#/ukraine-2025/record?as-of=2025-03-25&find=query:halt'
    expect(written).toEqual([
      'push as-of=2025-03-25&find=query:halt',
      'push as-of=2025-03-20&find=query:halt',
      'replace as-of=2025-03-21&find=query:halt',
    ])
    written = []
    window.location.hash = searched
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    await aTask()
    expect(window.location.hash).toBe(searched)
    expect(written).toEqual([])
  })

  test('is left alone, while another is being opened, by what was typed into a search before', async () => {
    const { send, settle, workspace } = await start('#/ukraine-2025/record?as-of=2025-03-25')
    await send({ type: 'seek', find: { ...noFilters, query: 'halt' } })
    window.location.hash = SLOW
    window.dispatchEvent(new Event('hashchange'))
    workspace.send({ type: 'dismissAdvice' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(workspace.getSnapshot().matches({ intake: 'loading' })).toBe(true)
    expect(window.location.hash).toBe(SLOW)
    await settle()
    await aTask()
    expect(window.location.hash).toBe('#/ukraine-2025/record?as-of=2025-03-25&find=query:halt')
  })

  test('stays as it was where an address could not be followed', async () => {
    const { settle } = await start()
    window.location.hash = '#/nowhere/board'
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    await aTask()
    expect(window.location.hash).toBe(FIRST)
    expect(written).toEqual(['replace as-of=2025-03-25'])
  })

  test('follows an address that is opened right after a choice, before that has been written', async () => {
    const { send, settle, workspace } = await start()
    workspace.send({ type: 'showAsOf', asOf: '2025-03-18' })
    window.location.hash = '#/ukraine-2025/board?as-of=2025-03-20'
    await aTask()
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    await send()
    expect(window.location.hash).toBe('#/ukraine-2025/board?as-of=2025-03-20')
    expect(workspace.getSnapshot().context.open?.place.asOf).toBe('2025-03-20')
  })

  test('that refuses to be written does no harm', async () => {
    const { send, workspace } = await start()
    vi.mocked(window.history.pushState).mockImplementation(() => {
      throw new DOMException('Too many calls', 'SecurityError')
    })
    await send({ type: 'showAsOf', asOf: '2025-03-18' })
    expect(workspace.getSnapshot().context.open?.place.asOf).toBe('2025-03-18')
  })
})
