import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../machines/dossier.ts'
import { Bench } from './Bench.tsx'
import { dossierWith, viewOf } from './dossiers.ts'
import { card, dossier, isOn, row, show, textOf } from './onScreen.tsx'

describe('a what-if', () => {
  const title = 'Lifting of sanctions on Rosselkhozbank and food exporters'
  const bar = () => screen.queryByRole('region', { name: 'What if' })
  const turn = (name: string, label: string) => userEvent.click(within(card(name)).getByRole('switch', { name: label }))

  test('is opened by a switch, says what would follow, and is gone when the switch goes back', async () => {
    show()
    expect(bar()).toBeNull()
    await turn('Safe navigation in the Black Sea', title)
    expect(card('Safe navigation in the Black Sea').dataset.status).toBe('tabled.ready')
    expect(textOf(bar() ?? document.body)).toContain(`${title} is satisfied? One change on top of the record.`)
    expect(textOf(screen.getByRole('status'))).toBe(
      'Safe navigation in the Black Sea would be ready instead of pending.',
    )
    const sanctions = row('Safe navigation in the Black Sea', 'sanctions-relief')
    expect(within(sanctions).getByText('what if')).toBeDefined()
    expect(textOf(sanctions)).toContain('Record: outstanding')
    await turn('Safe navigation in the Black Sea', title)
    expect(card('Safe navigation in the Black Sea').dataset.status).toBe('tabled.pending')
    expect(textOf(screen.getByRole('status'))).toBe('')
  })

  test('is undone and redone step by step, and discarded at once', async () => {
    show()
    await turn('Safe navigation in the Black Sea', title)
    await turn('30-day ceasefire', 'Halt of forced mobilization in Ukraine')
    expect(textOf(bar() ?? document.body)).toContain('2 changes on top of the record.')
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
    await press('Undo')
    expect(isOn('30-day ceasefire', 'Halt of forced mobilization in Ukraine')).toBe('false')
    await press('Undo')
    expect(isOn('Safe navigation in the Black Sea', title)).toBe('false')
    expect(textOf(bar() ?? document.body)).toContain('the board shows the record')
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    await press('Redo')
    await press('Redo')
    expect(isOn('30-day ceasefire', 'Halt of forced mobilization in Ukraine')).toBe('true')
    await press('Discard')
    expect(bar()).toBeNull()
    expect(isOn('30-day ceasefire', 'Halt of forced mobilization in Ukraine')).toBe('false')
  })

  test('says what is still to come as future, and counts it apart', async () => {
    const [mobilization] = dossier.conditions.filter(({ id }) => id === 'mobilization-halt')
    const [monitoring] = dossier.conditions.filter(({ id }) => id === 'monitoring')
    if (mobilization === undefined || monitoring === undefined) throw new Error('no such condition')
    const steps: Step[] = [
      { condition: mobilization.id, event: 'satisfy', at: '2025-03-24' },
      { condition: monitoring.id, event: 'satisfy', at: '2025-04-15' },
    ]
    const { unmount } = show({ steps })
    await screen.findByText('1 change is still to come:')
    const said = textOf(bar() ?? document.body)
    expect(said).toContain('is satisfied on 24 March? One change on top of the record.')
    expect(within(bar() ?? document.body).getByRole('listitem').textContent).toMatch(/^From 15 April: .* is satisfied$/)
    unmount()
    show({ steps, asOf: '2025-03-20' })
    await screen.findByText(/By this date nothing has taken hold: the board shows the record. 2 changes are/)
    expect(textOf(bar() ?? document.body)).not.toContain('on top of the record')
    expect(screen.getByRole('button', { name: 'Save as scenario' })).toBeTruthy()
  })

  test('the same condition follows in every card that shows it', async () => {
    const shared = dossierWith({
      conditions: [{ id: 'c', title: 'Shared', kind: 'action' }],
      proposals: [
        { id: 'p', title: 'One', tabled: '2025-01-01', requires: 'c' },
        { id: 'q', title: 'Other', tabled: '2025-01-01', requires: { anyOf: ['c'] } },
      ],
    })
    render(<Bench dossier={shared} view={viewOf({ asOf: '2025-01-12' })} />)
    await turn('One', 'Shared')
    expect(isOn('Other', 'Shared')).toBe('true')
  })
})

describe('the other events', () => {
  const menuOf = (name: string) => userEvent.click(screen.getByRole('button', { name: `Other events: ${name}` }))

  test('of a condition are those of its chart; what is not possible says why and does nothing', async () => {
    show()
    await menuOf('Effective control of the ceasefire')
    const items = screen.getAllByRole('menuitem')
    const possible = items.filter((item) => item.getAttribute('aria-disabled') !== 'true')
    expect(possible.map((item) => item.firstChild?.textContent)).toEqual([
      'Discuss',
      'Agree',
      'Refuse',
      'Satisfy',
      'Waive',
    ])
    const breach = screen.getByRole('menuitem', { name: /^Breach/ })
    expect(textOf(breach)).toContain('Only from agreed or satisfied')
    await userEvent.click(breach)
    expect(screen.queryByRole('region', { name: 'What if' })).toBeNull()
    await userEvent.click(screen.getByRole('menuitem', { name: /^Refuse/ }))
    expect(row('30-day ceasefire', 'monitoring').dataset.status).toBe('refused')
  })

  test('end with where it can be read what brought it there', async () => {
    show()
    await menuOf('Stop of arms supplies to Ukraine')
    const read = screen.getByRole('menuitem', { name: /^Read why it is refused/ })
    expect(textOf(read)).toContain('European Council: 26 of 27 leaders')
    expect(read.getAttribute('href')).toMatch(/^https:\/\/telegrafi\.com\//)
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(read)
    await userEvent.keyboard('{Escape}')
    await menuOf('Effective control of the ceasefire')
    expect(screen.queryByRole('menuitem', { name: /^Read why/ })).toBeNull()
  })

  test('of a proposal are those of its own chart', async () => {
    show()
    await menuOf('Halt on energy strikes')
    await userEvent.click(screen.getByRole('menuitem', { name: /^Suspend/ }))
    expect(card('Halt on energy strikes').dataset.status).toBe('suspended')
    expect(textOf(card('Halt on energy strikes'))).toContain('Record: in force since 25 Mar')
  })

  test('an extension asks for its end first', async () => {
    const steps: Step[] = []
    const heard = (step: Step) => steps.push(step)
    render(<Bench dossier={dossier} view={viewOf({})} onStep={heard} />)
    await menuOf('Halt on energy strikes')
    await userEvent.click(screen.getByRole('menuitem', { name: /^Extend/ }))
    const field = await screen.findByLabelText('Until')
    expect(field.getAttribute('min')).toBe('2025-03-26')
    await userEvent.clear(field)
    await userEvent.type(field, '2025-05-17')
    await userEvent.click(screen.getByRole('button', { name: 'Suppose it' }))
    expect(steps).toEqual([{ proposal: 'energy-halt', event: 'extend', until: '2025-05-17' }])
    expect(textOf(card('Halt on energy strikes'))).toContain('ends 17 May')
  })
})
