// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { saveCalendar } from '../../src/app/exporting.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { notices } from '../../src/ui/words/en/notices.ts'
import { openApp, smallFile } from './tab.ts'

const downloaded = vi.hoisted(() => vi.fn())
vi.mock('../../src/ui/download.ts', () => ({ download: downloaded }))

test('where nothing lies ahead no calendar is saved, for an empty one is none, and that is said', async () => {
  const app = await openApp(createMemoryStore(Date.now))
  await app.openFile(smallFile(['First']))
  const { open } = app.context()
  if (open === null) throw new Error('nothing is open')
  expect(saveCalendar(open)).toBe('nothingAhead')
  expect(downloaded).not.toHaveBeenCalled()
  expect(notices.handedOut('nothingAhead')).toBe('Nothing lies ahead of today: there is no calendar to save.')
})
