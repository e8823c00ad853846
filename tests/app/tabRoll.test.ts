import { describe, expect, onTestFinished, test } from 'vitest'
import { type Tab, thisTab } from '../../src/app/tab.ts'

/** What one tab keeps for its life. */
function keptByTab(): () => Storage {
  const values = new Map<string, string>()
  const kept: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  }
  return () => kept as Storage
}

/** A page of a tab that came over a plain connection: it has no locks. Returns what the app makes of it, and what closes it. */
async function page(kept = keptByTab()): Promise<{ readonly tab: Tab; close(): void }> {
  const channel = new BroadcastChannel('tabs of a test')
  const close = () => channel.close()
  onTestFinished(close)
  return { tab: await thisTab({ locks: undefined, channel: () => channel, kept }), close }
}

describe('where the browser has no locks, a tab', () => {
  test('has the same name after a reload, and another one than each other tab', async () => {
    const kept = keptByTab()
    const before = await page(kept)
    const other = await page()
    before.close()
    const after = await page(kept)
    expect(after.tab.id).toBe(before.tab.id)
    expect(other.tab.id).not.toBe(after.tab.id)
  })

  test('that was duplicated gets a name of its own', async () => {
    const kept = keptByTab()
    const one = await page(kept)
    const copy = await page(kept)
    expect(copy.tab.id).not.toBe(one.tab.id)
  })

  test('knows which of the others are open', async () => {
    const [one, two, three] = [await page(), await page(), await page()]
    three.close()
    const ids = [one, two, three].map(({ tab }) => tab.id)
    expect(await one.tab.openAmong(ids)).toEqual(new Set([one.tab.id, two.tab.id]))
    expect(await one.tab.openAmong([one.tab.id])).toEqual(new Set([one.tab.id]))
  })

  test('that cannot hear others is one with them', async () => {
    const tab = await thisTab({ locks: undefined, channel: () => null, kept: keptByTab() })
    expect(tab.id).toBe('')
    expect(await tab.openAmong(['', 'other'])).toEqual(new Set(['']))
  })
})
