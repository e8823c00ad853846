import { afterEach, describe, expect, test, vi } from 'vitest'
import { mergeEntries } from '../../machines/record/entries.ts'
import type { Entry } from '../../machines/record/entry.ts'
import type { StorageEnvironment } from '../../src/storage/environment.ts'
import { importedWith, logged, undoOf } from './entriesForTests.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'

afterEach(closeTabs)

const named = { title: 'River', origin: 'own' } as const

/** A tab that shows a dossier: what it has read, and all that it wrote and was told since. */
async function show(environment: StorageEnvironment) {
  const store = await openTab(environment)
  let entries: readonly Entry[] = []
  store.subscribe((event) => {
    if (event.type === 'entries') entries = mergeEntries(entries, event.entries)
  })
  entries = mergeEntries(entries, (await store.read('river'))?.entries ?? [])
  const take = (written: readonly Entry[]): void => {
    entries = mergeEntries(entries, written)
  }
  return {
    store,
    shown: () => entries,
    append: async (entry: Entry) => take(await store.append('river', [entry]).then(() => [entry])),
    import: async (file: readonly Entry[]) => take(await store.import('river', file, named)),
  }
}

describe('two tabs', () => {
  test('see what the other writes within a second, without asking', async () => {
    const environment = freshBrowser()
    await (await openTab(environment)).import('river', importedWith(1), named)
    const [one, other] = [await show(environment), await show(environment)]
    const entries = [logged('one'), logged('two')]
    await one.store.append('river', entries)
    await vi.waitFor(() => expect(other.shown()).toEqual([...importedWith(1), ...entries]), 1000)
  })

  test('see what becomes of a dossier that was asked for before it was there', async () => {
    const environment = freshBrowser()
    const [one, other] = [await openTab(environment), await show(environment)]
    expect(other.shown()).toEqual([])
    const entry = logged('one')
    await one.import('river', importedWith(1), named)
    await one.append('river', [entry])
    await vi.waitFor(() => expect(other.shown()).toEqual([...importedWith(1), entry]), 1000)
  })

  test('see it when they come to the front, where they could not be told', async () => {
    const returns = new Set<() => void>()
    const environment = freshBrowser({
      channel: () => null,
      onReturn(listener) {
        returns.add(listener)
        return () => returns.delete(listener)
      },
    })
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await (await openTab(environment)).import('river', importedWith(1), named)
    const [one, other] = [await show(environment), await show(environment)]
    await one.store.append('river', [logged('one')])
    for (const listener of returns) listener()
    await vi.waitFor(() => expect(other.shown()).toHaveLength(4), 1000)
    await one.store.append('river', [logged('two')])
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(other.shown()).toHaveLength(5), 1000)
    closeTabs()
    expect(returns.size).toBe(0)
  })

  test('are told that the library has changed, and each tab hears nothing of its own', async () => {
    const environment = freshBrowser()
    const [one, other] = [await openTab(environment), await openTab(environment)]
    const [own, told] = [vi.fn(), vi.fn()]
    one.subscribe(own)
    const stop = other.subscribe(told)
    await one.import('river', importedWith(1), named)
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'library' }))
    stop()
    told.mockClear()
    await one.remove('river')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect([own.mock.calls, told.mock.calls]).toEqual([[], []])
  })
})

/** A number from 0 up to 1, the same for each seed. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const soaks = process.env.SOAK === '1'
const [seeds, steps] = soaks ? [100, 500] : [5, 60]
const firstSeed = soaks ? Date.now() : 0

test.each(Array.from({ length: seeds }, (_, place) => firstSeed + place))(
  'two to four tabs with random acts and reloads show the same in the end, nothing lost and nothing twice (%i)',
  async (seed) => {
    const chance = chances(seed)
    const environment = freshBrowser()
    const first = await openTab(environment)
    await first.import('river', importedWith(2), named)
    const tabs = await Promise.all(Array.from({ length: 2 + Math.floor(chance() * 3) }, () => show(environment)))
    const saved: Entry[] = [...importedWith(2)]
    const pending: Promise<unknown>[] = []
    for (let step = 0; step < steps; step += 1) {
      const place = Math.floor(chance() * tabs.length)
      const tab = tabs[place]
      if (tab === undefined) continue
      const what = chance()
      if (what < 0.06) {
        await Promise.all(pending.splice(0))
        tab.store.close()
        tabs[place] = await show(environment)
      } else if (what < 0.12) {
        pending.push(tab.import(importedWith(2 + step)))
        saved.push(...importedWith(2 + step))
      } else {
        const entry = what < 0.2 ? undoOf(saved.at(-1)?.act ?? '') : logged(`step-${step}`, `tab-${place}`)
        saved.push(entry)
        pending.push(tab.append(entry))
      }
      if (chance() < 0.2) await Promise.all(pending.splice(0))
    }
    await Promise.all(pending)
    const stored = (await first.read('river'))?.entries ?? []
    const ids = new Set(saved.map(({ id }) => id))
    expect(new Set(stored.map(({ id }) => id))).toEqual(ids)
    expect(stored.filter(({ order }) => order.length > 10)).toEqual(
      mergeEntries(
        saved.filter(({ order }) => order.length > 10),
        [],
      ),
    )
    for (const { shown } of tabs) await vi.waitFor(() => expect(shown()).toEqual(stored), 2000)
  },
)
