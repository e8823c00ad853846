import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isHead } from '../../machines/record/counting.ts'
import { LibraryDialog } from '../../src/app/LibraryDialog.tsx'
import { Linking } from '../../src/app/linking.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import { StorageFault } from '../../src/storage/storageFault.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { eventually } from '../eventually.ts'
import { openApp, smallFile } from './tab.ts'

const downloaded = vi.hoisted(() => vi.fn())
vi.mock('../../src/ui/download.ts', () => ({ download: downloaded }))
afterEach(() => {
  downloaded.mockClear()
  vi.unstubAllGlobals()
})

/** The library over a store with one dossier, of which something fails from then on. */
async function libraryOver(faulty: Partial<DossierStore>) {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }))
  const store: DossierStore = { ...createMemoryStore(Date.now), isLasting: true }
  const app = await openApp(store)
  await app.openFile(smallFile(['First']))
  await app.openFile(smallFile([], { id: 'other', title: 'Other' }))
  app.keeper.forget('small')
  await store.putAside('small', 'replacement')
  const before = { ...store }
  Object.assign(store, faulty)
  const { workspace, keeper } = app
  render(
    <LibraryDialog
      workspace={workspace}
      keeper={keeper}
      linking={new Linking(workspace, keeper)}
      copiesOf={null}
      onFiles={() => {}}
      onClose={() => {}}
    />,
  )
  return { store, mend: () => Object.assign(store, before) }
}

const fails = () => Promise.reject(new StorageFault('quota'))
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const choose = async (title: string, item: string | RegExp) => {
  await userEvent.click(await button(`More: ${title}`))
  await userEvent.click(screen.getByRole('menuitem', { name: item }))
}
const alertText = () => screen.findByText(/could not be/).then((one) => one.textContent)
const inAlert = () => screen.getByText(/could not be/).closest('[role=alert]')

describe('what the library could not do, it says with why and a way out:', () => {
  const roomless = /^“Small” could not be .+: this browser has no room left\. Make room/
  test.each([
    ['deleting', { remove: fails }, () => choose('Small', 'Delete')],
    ['duplicating', { import: fails }, () => choose('Small', 'Duplicate')],
    [
      'renaming',
      { append: fails },
      async () => {
        await choose('Small', 'Rename')
        await userEvent.type(screen.getByRole('textbox', { name: 'New title of “Small”' }), 'Smaller{Enter}')
      },
    ],
  ])('%s', async (_, faulty, act) => {
    await libraryOver(faulty)
    await act()
    expect(await alertText()).toMatch(roomless)
    expect(inAlert()).not.toBeNull()
    expect(await button('Try again')).toBeDefined()
  })

  test('making one', async () => {
    await libraryOver({ import: fails })
    await userEvent.click(await button('New dossier'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'River{Enter}')
    expect(await alertText()).toMatch(/^“River” could not be made: this browser has no room left/)
  })

  test('downloading a copy', async () => {
    const { store } = await libraryOver({})
    await userEvent.click(await button('1 earlier copy'))
    const way = await button('Download')
    Object.assign(store, { copies: fails })
    await userEvent.click(way)
    expect(await alertText()).toMatch(/^The copy of “Small” could not be downloaded: this browser has no room left/)
    expect(downloaded).not.toHaveBeenCalled()
  })

  test('listing, where nothing at all can be shown', async () => {
    const { mend } = await libraryOver({ list: fails })
    expect(await alertText()).toMatch(/^The dossiers of this browser could not be listed: /)
    expect(screen.queryByText('There is no dossier yet.')).toBeNull()
    mend()
    await userEvent.click(await button('Try again'))
    expect(await button('Small')).toBeDefined()
    expect(screen.queryByText(/could not be listed/)).toBeNull()
  })

  test('and it is gone once it has been done after all', async () => {
    const { mend } = await libraryOver({ remove: fails })
    await choose('Small', 'Delete')
    await alertText()
    mend()
    await userEvent.click(await button('Try again'))
    expect(await screen.findByText('Deleted “Small”.')).toBeDefined()
    expect(screen.queryByText(/could not be/)).toBeNull()
  })
})

test('a dossier that ships and cannot be fetched is told as that', async () => {
  await libraryOver({})
  await choose('Ukraine: the March 2025 proposals', 'Duplicate')
  expect(await alertText()).toMatch(/could not be duplicated: it could not be fetched\. Check the connection/)
})

test('of a dossier that is damaged, what can be read is downloaded from its row', async () => {
  const store = createMemoryStore(Date.now)
  const read: DossierStore['read'] = async () => ({
    entries: (await stored)?.entries.filter((one) => !isHead(one)) ?? [],
    parts: [],
    damaged: [],
    isSound: false,
    origin: 'own',
    removed: null,
  })
  const stored = openApp(store).then(async (app) => {
    await app.openFile(smallFile(['First']))
    return store.read('small')
  })
  await libraryOver({ read })
  await choose('Small', 'Save a file')
  expect(await alertText()).toBe('“Small” could not be saved as a file: what is stored of it is damaged.')
  await userEvent.click(await button('Download what can be read'))
  await eventually(() => expect(downloaded).toHaveBeenCalledOnce())
  expect(JSON.parse(downloaded.mock.calls[0]?.[1])).toMatchObject({
    id: 'small',
    developments: [{ headline: 'First' }],
  })
})
