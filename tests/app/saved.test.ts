// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { toDownload } from '../../src/app/saved.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { openApp, smallFile } from './tab.ts'

test('what could not be saved can be downloaded from wherever one is', async () => {
  const full = () => Promise.reject(new StorageFault('quota'))
  const app = await openApp({ ...createMemoryStore(Date.now), isLasting: true, import: full, append: full })
  const { context } = app
  const downloads = () => toDownload(context().open?.ledger ?? null, context().unkept).map(headlinesIn)
  const headlinesIn = ({ opened }: ReturnType<typeof toDownload>[number]) => [
    opened.dossier.id,
    ...opened.dossier.developments.map(({ headline }) => headline),
  ]
  await app.visit('ukraine-2025')
  expect(downloads()).toHaveLength(1)
  await app.openFile(smallFile(['First']))
  await app.add('Second')
  expect(downloads()).toEqual([['small', 'First', 'Second']])
  await app.openFile(smallFile(['Third'], { id: 'other' }))
  expect(downloads()).toEqual([
    ['small', 'First', 'Second'],
    ['other', 'Third'],
  ])
  await app.visit('ukraine-2025')
  expect(downloads()).toEqual([
    ['small', 'First', 'Second'],
    ['other', 'Third'],
  ])
})
