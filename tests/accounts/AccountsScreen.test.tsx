import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { everything } from '../../machines/record.ts'
import { plainBrief } from '../../machines/workspace/brief/brief.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import type { Place } from '../../machines/workspace/place.ts'
import type { AccountsActions } from '../../src/accounts/AccountsContext.ts'
import { AccountsScreen } from '../../src/accounts/AccountsScreen.tsx'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const opened = openUkraine()

function named<T extends { readonly id: string }>(things: readonly T[], name: string): T {
  const found = things.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`the dossier has no ${name}`)
  return found
}

const russia = named(ukraine.parties, 'russia')

function show(more: Partial<Place> = {}): AccountsActions {
  const actions: AccountsActions = {
    cellAddress: (row, lens) => `#${row.kind}:${row.id}@${lens}`,
    recordAddress: (id) => `#record/${id}`,
    chooseOccasion: vi.fn(),
    close: vi.fn(),
    save: vi.fn(),
  }
  const place: Place = {
    dossier: ukraine.id,
    screen: 'accounts',
    asOf: '2025-03-25',
    lens: 'assessed',
    filter: everything,
    steps: [],
    select: null,
    part: null,
    scenario: null,
    odds: {},
    brief: plainBrief,
    find: noFilters,
    carried: null,
    ...more,
  }
  render(<AccountsScreen opened={opened} place={place} actions={actions} />)
  return actions
}

const matrix = () => screen.getByRole('table', { name: /^What each account says as of 25 March/ })
const row = (name: string) => within(matrix()).getByRole('row', { name: new RegExp(`^${name}`) })
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const rowNames = () =>
  within(matrix())
    .getAllByRole('rowheader')
    .map((head) => head.textContent)

describe('the matrix', () => {
  test('says in its headline who demands what, and who names none of it', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      '30-day ceasefire: Russia sets four conditions of its own. Ukraine’s, the United States’ and Europe’s accounts name none of them.',
    )
  })

  test('has what each account says and since when, and says that a party says nothing', () => {
    show()
    const [established, russia, , , europe] = cells('Halt on energy strikes')
    expect(established).toContain('In force')
    expect(russia).toContain('In force, strained')
    expect(russia).toContain('since 19 Mar, in force from 18 Mar, until 17 Apr')
    expect(europe).toBe('Says nothing')
  })

  test('says of what is required which conditions an account leaves out', () => {
    show()
    const [established, russia, ukrainian] = cells('What 30-day ceasefire requires')
    expect([established, russia]).toEqual(['All six', 'All six'])
    expect(ukrainian).toBe('Names none of Russia’s conditions')
  })

  test('shades what departs from the account of the lens', () => {
    show({ lens: russia.id })
    const departing = within(row('Halt on energy strikes'))
      .getAllByRole('link')
      .map((link) => link.dataset.departs)
    expect(departing).toEqual(['true', undefined, 'true', 'true'])
    expect(within(matrix()).getByRole('columnheader', { name: /^Russia/ }).textContent).toContain(
      'the others are held against it',
    )
  })

  test('marks what differs and what one party alone speaks of', () => {
    show()
    expect(row('Halt on energy strikes').textContent).toContain('Differs')
    expect(row('Halt of forced mobilization').textContent).toContain('Russia alone')
  })
})

describe('its rows', () => {
  test('come with those that differ first, or as in the file', async () => {
    show()
    const first = rowNames()
    await userEvent.click(screen.getByRole('radio', { name: 'In the file’s order' }))
    expect(rowNames()).not.toEqual(first)
    expect([...rowNames()].sort()).toEqual([...first].sort())
  })

  test('are those of one kind where that is chosen', async () => {
    show()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kinds of rows' }), 'Questions')
    expect(rowNames()[0]).toBe('Questions of fact')
    expect(within(matrix()).queryByText('30-day ceasefire')).toBeNull()
  })

  test('are saved as a table', async () => {
    const { save } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Save the table as CSV' }))
    expect(save).toHaveBeenCalledWith(
      'ukraine-2025-accounts.csv',
      expect.stringContaining('kind,id,title,differs'),
      'text/csv',
    )
  })
})

test('a cell that the address names is open, with what it rests on, and can be closed', async () => {
  const halt = named(ukraine.proposals, 'energy-halt')
  const { close } = show({ select: { kind: 'proposal', id: halt.id }, part: { kind: 'lane', id: 'assessed' } })
  const dialog = within(screen.getByRole('dialog', { name: 'What is established on Halt on energy strikes' }))
  const said = dialog.getByRole('link', { name: /^US–Russia statement/ })
  expect(said.getAttribute('href')).toBe('#record/2025-03-25-us-russia-statement')
  expect(dialog.getAllByText(/usually reliable/).length).toBeGreaterThan(0)
  await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
  expect(close).toHaveBeenCalled()
})

describe('texts of one event', () => {
  const readouts = () => within(screen.getByRole('region', { name: /^One event/ }))

  test('stand side by side: what one adds, and where the answers differ', () => {
    show()
    const added = readouts()
      .getByRole('rowheader', { name: /^Added condition/ })
      .closest('tbody')
    expect(added?.querySelectorAll('tr').length).toBe(4)
    readouts().getByText('“Energy and infrastructure”')
    expect(readouts().getAllByText('not named').length).toBeGreaterThan(3)
  })

  test('are chosen among several events, and among several texts', async () => {
    const event = named(ukraine.occasions, 'riyadh-statements')
    const { chooseOccasion } = show({ select: { kind: 'occasion', id: event.id } })
    const text = (name: string) => readouts().getByRole<HTMLSelectElement>('combobox', { name }).value
    const [left, right] = [text('Text at the left'), text('Text at the right')]
    await userEvent.selectOptions(readouts().getByRole('combobox', { name: 'Text at the left' }), right)
    expect([text('Text at the left'), text('Text at the right')]).toEqual([right, left])
    await userEvent.selectOptions(readouts().getByRole('combobox', { name: 'Event' }), 'Call of Putin and Trump')
    expect(chooseOccasion).toHaveBeenCalledWith('putin-trump-call')
  })

  test('are not there before two of them are', () => {
    show({ asOf: '2025-03-17' })
    expect(screen.queryByRole('region', { name: /^One event/ })).toBeNull()
  })
})
