import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import type { Kept, Unkept } from '../../machines/workspace/keeping.ts'
import type { Loaded, Wanted } from '../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../machines/workspace.ts'
import { App } from '../../src/app/App.tsx'
import { keepAddress } from '../../src/app/keepAddress.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { createLoad } from '../../src/app/load.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const ADDRESS = '#/ukraine-2025/board?as-of=2025-03-25'
const small = JSON.stringify({ format: 'parley/1', id: 'small', title: 'A small case', timeZone: 'UTC' })

/** A store that keeps as a browser's does, as far as the app can tell. */
function lastingStore(): DossierStore {
  return { ...createMemoryStore(() => NOW), isLasting: true }
}

let leave = () => {}
let store = lastingStore()

beforeEach(() => {
  store = lastingStore()
})
afterEach(() => leave())

/** Opens the app at an address, as a browser would. */
async function open(address = ADDRESS) {
  window.location.hash = address
  const keeper = new Keeper(Promise.resolve(store), () => NOW)
  const load = createLoad({ keeper: async () => keeper, fetchText: async () => ukraineText, now: () => NOW })
  const workspace = createActor(
    workspaceMachine.provide({
      actors: {
        load: fromPromise<Loaded, Wanted>(({ input }) => load(input)),
        keep: fromPromise<Kept, Unkept | undefined>(({ input }) => keeper.keep(input)),
      },
    }),
  ).start()
  const stop = keepAddress(workspace, window)
  leave = () => {
    stop()
    workspace.stop()
    leave = () => {}
  }
  const ready = async () => keeper
  render(<App workspace={workspace} keeper={ready} />)
  await waitFor(() => expect(workspace.getSnapshot().matches({ intake: 'loading' })).toBe(false))
  // The screen comes on demand, and may come after the dossier.
  await waitFor(() => expect(document.querySelector('main')?.childElementCount).toBeGreaterThan(0))
  return { user: userEvent.setup(), workspace }
}

/** Follows an address as a link, the address bar, back or forward do. */
const follow = (address: string) =>
  act(async () => {
    window.location.hash = address
    window.dispatchEvent(new Event('hashchange'))
  })

const card = () => screen.getByRole('article', { name: '30-day ceasefire' })
const switchOf = (name: string) => within(card()).getByRole<HTMLInputElement>('switch', { name })
const isOn = (name: string) => switchOf(name).getAttribute('aria-checked') ?? String(switchOf(name).checked)
const monitoring = 'Effective control of the ceasefire'
const pick = (text: string, name = 'case.json') =>
  fireEvent.change(screen.getByLabelText('Open a dossier'), {
    target: { files: [new File([text], name, { type: 'application/json' })] },
  })

describe('the frame', () => {
  test('names the app, the case and its screens, and the page after what it shows', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ukraine: the March 2025 proposals')
    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['Board', 'Record'])
    expect(links[0]?.getAttribute('aria-current')).toBe('page')
    expect(document.title).toBe('Board · Ukraine: the March 2025 proposals · 25 March 2025 – Parley')
  })

  test('lets the keyboard skip to the content', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Skip to the content' }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })
})

describe('the address', () => {
  test('that is empty becomes that of the dossier that ships, as of the end of its record', async () => {
    await open('')
    await waitFor(() => expect(window.location.hash).toBe('#/ukraine-2025/board?as-of=2025-05-11'))
  })

  test('follows every choice', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Russia' }))
    await waitFor(() => expect(window.location.hash).toBe(`${ADDRESS}&lens=russia`))
    await user.click(screen.getByRole('button', { name: 'Previous development' }))
    await waitFor(() => expect(window.location.hash).toBe('#/ukraine-2025/board?as-of=2025-03-21&lens=russia'))
    await user.click(switchOf(monitoring))
    await waitFor(() => expect(window.location.hash).toContain('&steps=condition:monitoring:satisfy'))
  })

  test('is followed in turn, what-if and all', async () => {
    await open()
    await follow(`${ADDRESS}&lens=russia&steps=condition:monitoring:satisfy`)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Russia' }).checked).toBe(true)
    expect(isOn(monitoring)).toBe('true')
    expect(screen.getByRole('region', { name: 'What if' })).toBeTruthy()
    await follow(ADDRESS)
    expect(screen.queryByRole('region', { name: 'What if' })).toBeNull()
  })

  test('that asks for what there is not is put right, and that is said once', async () => {
    const { user } = await open(`${ADDRESS}&lens=mars&trust=Z9`)
    await waitFor(() => expect(window.location.hash).toBe(ADDRESS))
    const said = await screen.findByText(/“mars” and the grade of evidence “Z9”/)
    await user.click(within(said.parentElement ?? said).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/“mars”/)).toBeNull()
  })

  test('of a dossier that is not here says what to do, and opens once the file is there', async () => {
    await open('#/small/board?as-of=2025-01-02')
    expect((await screen.findByRole('alert')).textContent).toContain('no dossier “small”')
    expect(screen.getByRole('link', { name: /Ukraine/ }).getAttribute('href')).toBe('#/ukraine-2025')
    pick(small)
    await screen.findByRole('heading', { name: 'A small case' })
    await waitFor(() => expect(window.location.hash).toBe('#/small/board?as-of=2025-01-02'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('of a dossier that is not here leaves open what was, and comes back to it', async () => {
    await open()
    await follow('#/nowhere/board')
    expect((await screen.findByRole('alert')).textContent).toContain('nowhere')
    expect(card()).toBeTruthy()
    await waitFor(() => expect(window.location.hash).toBe(ADDRESS))
  })
})

describe('a file', () => {
  test('is opened, and found again under its address after a reload', async () => {
    await open()
    pick(small)
    await waitFor(() => expect(window.location.hash).toContain('small'))
    const address = window.location.hash
    leave()
    cleanup()
    await open(address)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A small case')
    await waitFor(() => expect(window.location.hash).toBe(address))
  })

  test('with faults tells each of them in full, and leaves open what was', async () => {
    const { user } = await open()
    await user.click(switchOf(monitoring))
    await waitFor(() => expect(window.location.hash).toContain('steps='))
    const address = window.location.hash
    pick(JSON.stringify({ format: 'parley/1', id: 'x', title: 'X', timeZone: 'Mars/Base', colour: 'red' }), 'bad.json')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('bad.json could not be opened: 2 faults')
    for (const text of ['$.timeZone', '"Mars/Base"', '$.colour']) expect(alert.textContent).toContain(text)
    await waitFor(() => expect(window.location.hash).toBe(address))
    expect(isOn(monitoring)).toBe('true')
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('can be dropped anywhere on the page', async () => {
    await open()
    const dataTransfer = { types: ['Files'], files: [new File([small], 'small.json')] }
    fireEvent.dragEnter(document.body, { dataTransfer })
    expect(screen.getByText('Drop the dossier to open it')).toBeTruthy()
    fireEvent.drop(document.body, { dataTransfer })
    expect(screen.queryByText('Drop the dossier to open it')).toBeNull()
    await screen.findByRole('heading', { name: 'A small case' })
  })

  test('is not what a dragged word is', async () => {
    await open()
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop the dossier to open it')).toBeNull()
  })

  test('with thousands of faults shows the first, and the rest on demand', async () => {
    const { user } = await open()
    const sources = Array.from({ length: 1_500 }, (_, place) => ({ id: `s-${place}`, publisher: '', title: 'T' }))
    pick(JSON.stringify({ format: 'parley/1', id: 'x', title: 'X', timeZone: 'UTC', sources }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('listitem').length).toBeLessThan(500)
    await user.click(within(alert).getByRole('button', { name: /Show the other 1,300 faults/ }))
    expect(within(alert).getAllByRole('listitem')).toHaveLength(1_500)
  })

  test('brings the advice on it, quietly', async () => {
    const { user } = await open()
    pick(small.replace('"timeZone"', '"sources":[{"id":"s","publisher":"P","title":"T"}],"timeZone"'))
    const said = await screen.findByText(/piece of advice|pieces of advice/)
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(said.isConnected).toBe(false)
  })
})

describe('the what-if', () => {
  test('is undone and made again by its buttons and by its keys', async () => {
    const { user } = await open()
    await user.click(switchOf(monitoring))
    await user.keyboard('{Control>}z{/Control}')
    expect(isOn(monitoring)).toBe('false')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(isOn(monitoring)).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(isOn(monitoring)).toBe('false')
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await user.click(screen.getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(window.location.hash).toBe(ADDRESS))
    expect(screen.queryByRole('region', { name: 'What if' })).toBeNull()
  })
})

describe('the keys', () => {
  const asOf = () => screen.getByLabelText<HTMLInputElement>('As of').value

  test('step through the record and choose accounts', async () => {
    const { user } = await open()
    await user.keyboard('k')
    await waitFor(() => expect(asOf()).toBe('2025-03-21'))
    await user.keyboard('jj')
    await waitFor(() => expect(asOf()).toBe('2025-03-27'))
    await user.keyboard('2')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Russia' }).checked).toBe(true)
    await user.keyboard('d')
    expect(document.activeElement).toBe(screen.getByLabelText('As of'))
  })

  test('write where one writes', async () => {
    const { user } = await open()
    await user.click(screen.getByLabelText('As of'))
    await user.keyboard('k2')
    expect(screen.getByLabelText<HTMLInputElement>('As of').value).toContain('k2')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Russia' }).checked).toBe(false)
  })

  test('are listed under ?, and the single ones can be switched off there', async () => {
    const { user } = await open()
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(help.textContent).toContain('Show the account of the United States')
    await user.click(within(help).getByRole('checkbox', { name: 'Single keys act outside text fields' }))
    await user.click(within(help).getByRole('button', { name: 'Close' }))
    await user.keyboard('k')
    await waitFor(() => expect(asOf()).toBe('2025-03-25'))
    window.localStorage.clear()
    await user.keyboard('k')
    await waitFor(() => expect(asOf()).toBe('2025-03-21'))
  })
})

describe('the palette', () => {
  test('lists commands, accounts and the things of the dossier, each group once', async () => {
    const { user } = await open()
    const list = within(await summon(user).then(() => screen.getByRole('listbox')))
    const groups = list.getAllByRole('group').map((group) => group.getAttribute('aria-label'))
    expect(groups).toEqual(['Commands', 'Accounts', 'Proposals', 'Conditions', 'Questions'])
  })

  const summon = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.keyboard('{Control>}k{/Control}')
    return screen.findByRole('combobox', { name: 'Search and commands' })
  }
  const chosen = (field: HTMLElement) =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null

  test('finds a development by its words, and goes to its date', async () => {
    const { user } = await open()
    const field = await summon(user)
    await user.type(field, 'peskov expired')
    expect(chosen(field)).toContain('18 April 2025')
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getByLabelText<HTMLInputElement>('As of').value).toBe('2025-04-18')
  })

  test('is walked by arrows, and goes round', async () => {
    const { user } = await open()
    const field = await summon(user)
    await user.type(field, 'account of')
    const first = chosen(field)
    await user.keyboard('{ArrowUp}')
    expect(chosen(field)).toContain('Europe')
    await user.keyboard('{ArrowDown}')
    expect(chosen(field)).toBe(first)
  })

  test('leads to a condition, and puts it into the address', async () => {
    const { user } = await open()
    const field = await summon(user)
    await user.type(field, 'effective control')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toContain('select=condition:monitoring'))
    await waitFor(() => expect(document.activeElement).toBe(switchOf(monitoring)))
  })

  test('opens from the header as well, and closes on Escape', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Search and commands' }))
    const dialog = await screen.findByRole('dialog', { name: 'Search and commands' })
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('says when it finds nothing', async () => {
    const { user } = await open()
    await user.type(await summon(user), 'xyzzy')
    expect(screen.getByText('Nothing found')).toBeTruthy()
  })
})
