import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { KeptCopy } from '../../src/library/copies.ts'
import { keptOf, showLibrary, spies } from './onScreen.tsx'

const whole: KeptCopy = {
  made: '2026-03-10T10:00:00.000Z',
  before: 'replacement',
  developments: 43,
  unread: 0,
  hasRaw: true,
}
const partly: KeptCopy = { ...whole, made: '2026-03-09T10:00:00.000Z', before: 'repair', developments: 1, unread: 2 }
const torn: KeptCopy = { ...whole, made: '2026-03-08T10:00:00.000Z', before: null, developments: null, unread: 9 }
const gone: KeptCopy = { ...torn, hasRaw: false }

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')
const disclosure = (count = 3) =>
  screen.getByRole('button', { name: `${count} earlier ${count === 1 ? 'copy' : 'copies'}` })
const region = () => screen.getByRole('region', { name: 'Earlier copies of “Border”' })
const rows = () => within(region()).findAllByRole('listitem')
const names = (row: HTMLElement) => within(row).queryAllByRole('button').map(textOf)

async function show(copies: readonly KeptCopy[]) {
  const actions = spies()
  actions.copies.list.mockResolvedValue(copies)
  showLibrary([keptOf('b', { title: 'Border', copies: copies.length }), keptOf('a', { title: 'Aleppo' })], {}, actions)
  await userEvent.click(disclosure(copies.length))
  return actions
}

async function row(): Promise<HTMLElement> {
  const [first] = await rows()
  if (first === undefined) throw new Error('no copy is listed')
  return first
}

describe('the copies that were put aside', () => {
  test('are said in the row of a dossier that has some, and listed when one asks for them', async () => {
    const actions = await show([whole, partly, torn])
    expect(screen.getAllByRole('button', { name: /earlier/ })).toHaveLength(1)
    expect(actions.copies.list).toHaveBeenCalledWith('b')
    const [first, second, third] = (await rows()).map(textOf)
    expect(first).toMatch(/^10 March 2026, \d\d:\d\d\s?2 hours agoMade before a file replaced it · 43 developments/)
    expect(second).toMatch(/Made before a repair · 1 development · 2 entries unreadable/)
    expect(third).toMatch(/cannot be read as a dossier. What lies there can be downloaded as it is./)
    expect(disclosure().getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(disclosure())
    expect(screen.queryByRole('region', { name: /^Earlier/ })).toBeNull()
  })

  test('can be downloaded, each as what it is', async () => {
    const actions = await show([whole, partly, torn])
    const listed = await rows()
    expect(listed.map(names)).toEqual([
      ['Restore', 'Download'],
      ['Restore', 'Download', 'Download what lies there'],
      ['Download what lies there'],
    ])
    await userEvent.click(within(await row()).getByRole('button', { name: 'Download' }))
    await userEvent.click(within(listed[2] ?? region()).getByRole('button', { name: 'Download what lies there' }))
    expect(actions.copies.download.mock.calls).toEqual([
      ['b', whole.made, 'dossier'],
      ['b', torn.made, 'raw'],
    ])
  })

  test('that the browser does not hand out offer nothing, and say so', async () => {
    await show([gone])
    expect(textOf(await row())).toContain('The browser hands out nothing of it.')
    expect(names(await row())).toEqual([])
  })

  test('become a dossier of their own, which can be opened, and taken back', async () => {
    const actions = await show([whole])
    const restored = { id: 'border-2', title: 'Border (copy of 10 March 2026, 10:00)' }
    actions.copies.restore.mockResolvedValue(restored)
    const button = (name: string) => within(region()).getByRole('button', { name })
    await row()
    await userEvent.click(button('Restore'))
    await waitFor(() => expect(textOf(region())).toContain(`Restored as “${restored.title}”.`))
    expect(document.activeElement).toBe(button('Open'))
    await userEvent.click(button('Undo'))
    expect(actions.copies.undoRestore).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(restored))
    expect(document.activeElement).toBe(button('Restore'))
    await userEvent.click(button('Restore'))
    await waitFor(() => button('Open'))
    await userEvent.click(button('Open'))
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('border-2')
  })

  test.each([
    ['is not possible', () => Promise.resolve(null)],
    ['fails', () => Promise.reject(new Error('full'))],
  ])('say that nothing was changed where restoring %s', async (_what, restore) => {
    const actions = await show([whole])
    actions.copies.restore.mockImplementation(restore)
    await row()
    await userEvent.click(within(region()).getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText(/^It could not be restored\. Nothing was changed/)).toBeDefined()
    expect(names(await row())).toEqual(['Restore', 'Download'])
  })

  test('are said not to be readable where the store does not answer', async () => {
    const actions = spies()
    actions.copies.list.mockRejectedValue(new Error('closed'))
    showLibrary([keptOf('b', { title: 'Border', copies: 1 })], { copiesOf: 'b' }, actions)
    expect(await screen.findByText('The copies cannot be read now.')).toBeDefined()
    expect(document.activeElement).toBe(disclosure(1))
  })
})
