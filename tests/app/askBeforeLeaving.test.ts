// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { openApp, smallFile } from './tab.ts'

/** Whether the browser asks before the page goes. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('one is asked before the page goes as long as something is not kept, and not longer', async () => {
  const store = { ...createMemoryStore(Date.now), isLasting: true }
  const { append } = store
  const app = await openApp(store)
  await app.openFile(smallFile(['First']))
  expect(asks()).toBe(false)
  store.append = () => Promise.reject(new StorageFault('quota'))
  await app.add('News')
  expect(asks()).toBe(true)
  store.append = append
  app.workspace.send({ type: 'keepAgain' })
  await app.settled()
  expect(asks()).toBe(false)
})
