import { afterEach, describe, expect, test } from 'vitest'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { contract } from './contract.ts'
import { closeTabs, freshBrowser, openTab } from './fakeBrowser.ts'

afterEach(closeTabs)

describe('over IndexedDB', () => {
  test.each(contract)('$name', async ({ holds }) => {
    const environment = freshBrowser()
    const store = await openTab(environment)
    expect(store.isLasting).toBe(true)
    await holds(store, () => openTab(environment))
  })
})

describe('in memory', () => {
  test.each(contract)('$name', async ({ holds }) => {
    const store = createMemoryStore(() => Date.now())
    expect(store.isLasting).toBe(false)
    await holds(store, async () => store)
  })
})
