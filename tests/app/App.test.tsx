import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ADDRESS, card, follow, isOn, monitoring, open, pick, small, switchOf } from './openApp.tsx'

describe('the frame', () => {
  test('names the app, the case and its screens, and the page after what it shows', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ukraine: the March 2025 proposals')
    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['Board', 'Record', 'Accounts', 'Scenarios', 'Brief'])
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
