// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { saveAll } from '../../src/app/exporting.ts'
import { unpackDossiers } from '../../src/exchange/archive.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { notices } from '../../src/ui/words/en/notices.ts'
import { openApp, smallFile } from './tab.ts'

const downloaded = vi.hoisted(() => vi.fn())
vi.mock('../../src/ui/download.ts', () => ({ download: downloaded }))

test('all that can be opened is saved, and what cannot is named', async () => {
  const store = { ...createMemoryStore(Date.now), isLasting: true }
  const app = await openApp(store)
  await app.openFile(smallFile(['First']))
  await app.openFile(smallFile([], { id: 'other', title: 'Other' }))
  expect(await saveAll(app.keeper)).toBeNull()
  app.keeper.forget('small')
  const { read } = store
  store.read = async (id) => (id === 'small' ? Promise.reject(new StorageFault('damaged')) : read(id))
  const savedAll = await saveAll(app.keeper)
  expect(savedAll).toEqual({ archives: 1, tooLarge: [], damaged: ['Small'] })
  expect(savedAll && notices.handedOut(savedAll)).toBe(
    'Left out, for it cannot be opened: “Small”. The library saves what can be read of it.',
  )
  expect(unpackDossiers(downloaded.mock.lastCall?.[1])).toMatchObject({ ok: true, files: [{ name: 'other.json' }] })
})
