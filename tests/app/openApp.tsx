import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { keepAddress } from '../../src/app/keepAddress.ts'
import { Keeper } from '../../src/app/keeper.ts'
import { createMemoryStore } from '../../src/storage/memory.ts'
import type { DossierStore } from '../../src/storage/store.ts'
import { workspaceOver } from './workspaceOver.ts'

export const NOW = Date.parse('2026-11-25T12:00:00Z')
export const ADDRESS = '#/ukraine-2025/board?as-of=2025-03-25'
export const small = JSON.stringify({ format: 'parley/1', id: 'small', title: 'A small case', timeZone: 'UTC' })

/** A store that keeps as a browser's does, as far as the app can tell. */
function lastingStore(): DossierStore {
  return { ...createMemoryStore(() => NOW), isLasting: true }
}

/** Leaves the page, as a reload or another address would. */
export function leave(): void {
  stopPage()
}

let stopPage = () => {}
let store = lastingStore()

beforeEach(() => {
  store = lastingStore()
})
afterEach(leave)

/** Opens the app at an address, as a browser would. */
export async function open(address = ADDRESS) {
  window.location.hash = address
  const keeper = new Keeper(Promise.resolve(store), () => NOW)
  const workspace = workspaceOver(keeper, () => NOW)
  const stop = keepAddress(workspace, window)
  stopPage = () => {
    stop()
    workspace.stop()
    stopPage = () => {}
  }
  const ready = async () => keeper
  render(<App workspace={workspace} keeper={ready} />)
  await waitFor(() => expect(workspace.getSnapshot().matches({ intake: 'loading' })).toBe(false))
  // The screen comes on demand, and may come after the dossier.
  await waitFor(() => expect(document.querySelector('main')?.childElementCount).toBeGreaterThan(0))
  return { user: userEvent.setup(), workspace }
}

/** Follows an address as a link, the address bar, back or forward do. */
export const follow = (address: string) =>
  act(async () => {
    window.location.hash = address
    window.dispatchEvent(new Event('hashchange'))
  })

/** The card of the ceasefire, and what is in it. */
export const card = () => screen.getByRole('article', { name: '30-day ceasefire' })
export const switchOf = (name: string) => within(card()).getByRole<HTMLInputElement>('switch', { name })
export const isOn = (name: string) => switchOf(name).getAttribute('aria-checked') ?? String(switchOf(name).checked)
export const monitoring = 'Effective control of the ceasefire'
/** Picks a file, as by the button. */
export const pick = (text: string, name = 'case.json') =>
  fireEvent.change(screen.getByLabelText('Open a dossier'), {
    target: { files: [new File([text], name, { type: 'application/json' })] },
  })
