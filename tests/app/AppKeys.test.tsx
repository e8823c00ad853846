import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ADDRESS, isOn, monitoring, open, switchOf } from './openApp.tsx'

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
