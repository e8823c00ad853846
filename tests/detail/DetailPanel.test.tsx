import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { View } from '../../machines/board.ts'
import { everything } from '../../machines/record.ts'
import type { Part } from '../../machines/workspace/place.ts'
import type { DetailActions } from '../../src/detail/DetailContext.ts'
import { DetailPanel } from '../../src/detail/DetailPanel.tsx'
import type { NextEvent } from '../../src/detail/nextEvent.ts'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const opened = openUkraine()
const actions = (): DetailActions => ({
  close: vi.fn(),
  choosePart: vi.fn(),
  suppose: vi.fn(),
  extend: vi.fn(),
  copyLink: vi.fn(),
  recordAddress: (id) => `#record/${id}`,
})

function named<T extends { readonly id: string }>(things: readonly T[], name: string): T {
  const found = things.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`the dossier has no ${name}`)
  return found
}

const halt = named(ukraine.proposals, 'energy-halt')
const exchange = named(ukraine.conditions, 'prisoner-exchange')

const settle: NextEvent = {
  key: 'settleBreach',
  label: 'Settle the breach',
  detail: 'Leads to: in force',
  choose: vi.fn(),
  step: { proposal: halt.id, event: 'settleBreach' },
  isStaying: true,
}
const resume: NextEvent = { ...settle, key: 'resume', label: 'Resume', detail: 'Only from suspended', choose: null }

function show(of: 'proposal' | 'condition', part: Part | null = null, more: Partial<View> = {}) {
  const view: View = { asOf: '2025-04-14', lens: 'assessed', filter: everything, steps: [], ...more }
  const subject = of === 'proposal' ? { kind: of, id: halt.id } : { kind: of, id: exchange.id }
  const heard = actions()
  render(
    <DetailPanel
      opened={opened}
      view={view}
      board={opened.board(view)}
      subject={subject}
      part={part}
      why={[{ text: 'Nothing is settled.', isStrong: false }]}
      events={of === 'proposal' ? [settle, resume] : []}
      actions={heard}
    />,
  )
  return heard
}

const regionOf = (name: string) => within(screen.getByRole('region', { name }))

test('takes the focus, says what it is of, and closes on Escape and by its button', async () => {
  const { close } = show('proposal')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: halt.title, level: 2 }))
  expect(screen.getByText('Nothing is settled.')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: 'Close the details' }))
  expect(close).toHaveBeenCalledTimes(2)
})

test('lights the present state of the chart, and numbers the way that led there', () => {
  show('proposal')
  const present = screen.getAllByRole('button', { current: true }).map((one) => one.getAttribute('aria-label'))
  expect(present).toEqual(['Strained, where it stands now, step 4 of the way'])
  const stages = within(screen.getByRole('region', { name: /^Where it stands/ })).getAllByRole('listitem')
  expect(stages.slice(0, 4).map((one) => one.querySelector('b')?.textContent)).toEqual([
    'Pending',
    'Ready',
    'In force',
    'In force, strained',
  ])
})

test('the way is that of the account that is shown', () => {
  show('proposal', null, { lens: ukraine.parties.find(({ id }) => id === 'russia')?.id ?? 'assessed' })
  expect(screen.getByText('Proposal, by Russia’s account')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'One-sided, step 2 of the way' })).toBeTruthy()
})

test('a state that is pressed is picked out, and says when it was so by each account', async () => {
  const { choosePart } = show('proposal', { kind: 'state', id: 'inForce.holding' })
  expect(screen.getByRole('status').textContent).toContain('Russia: on 19 March')
  await userEvent.click(screen.getByRole('button', { name: /^Ready, / }))
  expect(choosePart).toHaveBeenCalledWith({ kind: 'state', id: 'tabled.ready' })
})

test('an event says where it would lead and why there, and what is not possible says why not', async () => {
  show('proposal')
  const next = regionOf('What can happen next')
  await userEvent.hover(next.getByRole('button', { name: 'Settle the breach' }))
  expect(next.getByText('since all that it requires is met')).toBeTruthy()
  await userEvent.click(next.getByRole('button', { name: 'Settle the breach' }))
  expect(settle.choose).toHaveBeenCalled()
  expect(next.queryByRole('button', { name: 'Resume' })).toBeNull()
  expect(next.getByText('Only from suspended')).toBeTruthy()
})

test('the lanes have a table behind them, and a lane can be picked out', async () => {
  const { choosePart } = show('condition')
  const lanes = regionOf('By account, over time')
  const rows = lanes.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toContainEqual(['Russia', 'Agreed, to be done', '18 March', '19 March'])
  await userEvent.click(lanes.getByRole('button', { name: /^Russia/ }))
  expect(choosePart).toHaveBeenCalledWith({ kind: 'lane', id: 'russia' })
})

test('the history leads to the record and to the sources, with their grades in words', () => {
  show('condition')
  const history = regionOf('History')
  const said = history.getByRole('link', { name: /^Russia and Ukraine exchange 175/ })
  expect(said.getAttribute('href')).toMatch(/^#record\//)
  expect(history.getByRole('link', { name: 'The Moscow Times' }).getAttribute('href')).toMatch(/^https:/)
  expect(history.getAllByText(/usually reliable, confirmed by other sources/).length).toBeGreaterThan(0)
  expect(history.getByText('on every board but Russia’s board')).toBeTruthy()
})

test('a condition that is counted shows how far it has come', () => {
  show('condition')
  const progress = regionOf('Progress')
  expect(progress.getByText('175 of 175 prisoners from each side', { selector: 'p' })).toBeTruthy()
  expect(progress.getByRole('rowheader', { name: '19 March' })).toBeTruthy()
})

test('a proposal that is not tabled yet has a chart, and no way', () => {
  show('proposal', null, { asOf: '2025-03-01' })
  expect(screen.getByText('Not tabled yet')).toBeTruthy()
  expect(screen.queryAllByRole('button', { current: true })).toEqual([])
  expect(regionOf('History').getByText('Nothing has happened to it yet.')).toBeTruthy()
})
