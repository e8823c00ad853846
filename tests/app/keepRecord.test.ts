// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepRecord } from '../../src/app/keepRecord.ts'
import { undoLast } from '../../src/app/recording.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import { eventually } from '../eventually.ts'
import { closeTabs, freshBrowser, openTab } from '../storage/fakeBrowser.ts'
import { openApp, smallFile } from './tab.ts'

afterEach(closeTabs)

/** Two tabs of one browser. */
async function twoTabs() {
  const environment = freshBrowser()
  return [await openApp(await openTab(environment)), await openApp(await openTab(environment))] as const
}

describe('what another tab writes', () => {
  test('comes in where a dossier that ships is open in both, and neither had written to it', async () => {
    const [one, other] = await twoTabs()
    await one.visit('ukraine-2025')
    await other.visit('ukraine-2025')
    await one.add('News')
    await eventually(() => expect(other.headlines()).toContain('News'))
    await other.add('More news')
    await eventually(() => expect(one.headlines()).toEqual(other.headlines()))
  })

  test('comes in where the dossier was opened from a file that was not in the library before', async () => {
    const [one, other] = await twoTabs()
    await one.openFile(smallFile(['First']))
    await other.visit('small')
    await other.add('News')
    await eventually(() => expect(one.headlines()).toEqual(['First', 'News']))
  })

  test('while the dossier is being opened comes in as soon as it is', async () => {
    const environment = freshBrowser()
    const [one, store] = [await openApp(await openTab(environment)), await openTab(environment)]
    await one.openFile(smallFile(['First']))
    const heard = vi.fn()
    store.subscribe(heard)
    // The draft is what is read last: by then all else has been.
    const drafts = async (id: string) => {
      await one.add('News')
      await eventually(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ type: 'entries' })))
      return store.drafts(id)
    }
    const other = await openApp({ ...store, drafts })
    await other.visit('small')
    expect(other.headlines()).toEqual(['First', 'News'])
  })

  test('before anything listened to the store comes in as soon as something does', async () => {
    const environment = freshBrowser()
    const [one, store] = [await openApp(await openTab(environment)), await openTab(environment)]
    await one.openFile(smallFile(['First']))
    const other = await openApp(store, 'later')
    await other.visit('small')
    const heard = vi.fn()
    store.subscribe(heard)
    await one.add('News')
    await eventually(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ type: 'entries' })))
    await keepRecord(other.workspace, other.keeper)
    expect(other.headlines()).toEqual(['First', 'News'])
  })

  test('while one is elsewhere lets nothing go that is on screen only, nor what can be undone', async () => {
    const environment = freshBrowser()
    const [one, store] = [await openApp(await openTab(environment)), await openTab(environment)]
    const heard = vi.fn()
    store.subscribe(heard)
    await one.openFile(smallFile(['First']))
    const other = await openApp({ ...store, append: () => Promise.reject(new StorageFault('quota')) })
    await other.visit('small')
    await other.add('Not kept')
    expect(other.workspace.getSnapshot().matches({ keeping: 'failing' })).toBe(true)
    await other.visit('ukraine-2025')
    await one.add('News')
    await eventually(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ type: 'entries' })))
    await other.visit('small')
    expect(new Set(other.headlines())).toEqual(new Set(['First', 'Not kept', 'News']))
    expect(undoLast(other.workspace)).toEqual([])
    expect(other.headlines()).toEqual(['First', 'News'])
  })
})
