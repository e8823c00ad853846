// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { rename, undoLast } from '../../src/app/recording.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { openApp, smallFile } from './tab.ts'

test('another title leaves all else at the head of the file as it counts now, not as it was before', async () => {
  const app = await openApp(createMemoryStore(Date.now))
  await app.openFile(smallFile([], { summary: 'Old', timeZone: 'UTC' }))
  rename(app.workspace, 'Mine')
  await app.settled()
  await app.openFile(smallFile([], { summary: 'New', timeZone: 'Europe/Kyiv' }))
  rename(app.workspace, 'Mine again')
  expect(app.dossier()).toMatchObject({ title: 'Mine again', summary: 'New', timeZone: 'Europe/Kyiv' })
  expect(undoLast(app.workspace)).toEqual([])
  expect(app.dossier()).toMatchObject({ title: 'Small', summary: 'New' })
})
