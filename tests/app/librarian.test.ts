// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { renameDossier } from '../../src/app/librarian.ts'
import { takeNewer } from '../../src/app/newerDossiers.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { openApp, smallFile } from './tab.ts'

/** The app with two dossiers, of which "small" is not open, over a store that has become full. */
async function onFullStore() {
  const store = { ...createMemoryStore(Date.now), isLasting: true }
  const app = await openApp(store)
  await app.openFile(smallFile(['First']))
  await app.openFile(smallFile([], { id: 'other' }))
  const found = await app.keeper.find('small')
  if (found === null) throw new Error('not found')
  const full = () => Promise.reject(new StorageFault('quota'))
  Object.assign(store, { append: full, import: full })
  return { app, ledger: found.ledger }
}

test('a title that could not be kept is not shown as if it were', async () => {
  const { app, ledger } = await onFullStore()
  await expect(renameDossier(app.keeper, ledger, 'Another')).rejects.toMatchObject({ why: 'quota' })
  await app.visit('small')
  expect(app.dossier()?.title).toBe('Small')
})

test('nor is what a newer version adds', async () => {
  const { app } = await onFullStore()
  vi.stubGlobal('fetch', async () => new Response(smallFile(['First', 'Newer'])))
  await expect(takeNewer(app.workspace, app.keeper, 'small')).rejects.toMatchObject({ why: 'quota' })
  vi.unstubAllGlobals()
  await app.visit('small')
  expect(app.headlines()).toEqual(['First'])
})
