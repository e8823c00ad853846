import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Bench } from './Bench.tsx'
import { dossierWith, viewOf } from './dossiers.ts'
import { card, dossier, isOn, row, show, textOf } from './onScreen.tsx'

describe('the cards', () => {
  test('name each proposal and condition with where it stands, for people and for scripts', () => {
    show()
    expect(screen.getAllByRole('article').map((one) => [one.dataset.proposal, one.dataset.status])).toEqual([
      ['ceasefire-30d', 'tabled.blocked'],
      ['energy-halt', 'inForce.holding'],
      ['black-sea', 'tabled.pending'],
    ])
    expect(row('30-day ceasefire', 'arms-supply-stop').dataset.status).toBe('refused')
    expect(isOn('30-day ceasefire', "Kyiv's agreement to the ceasefire")).toBe('true')
    expect(isOn('30-day ceasefire', "Russia's agreement to the ceasefire")).toBe('false')
  })

  test('say who demands a condition, who owes it, why it stands where it does, and where that can be read', () => {
    show()
    const arms = row('30-day ceasefire', 'arms-supply-stop')
    expect(textOf(arms)).toContain('Demanded by Russia · owed by the United States and Europe')
    expect(textOf(arms)).toContain('Refused since 20 Mar, because Europe refused it (Telegrafi)')
    const link = within(arms).getByRole('link', { name: 'Telegrafi' })
    expect(link.getAttribute('href')).toMatch(/^https:\/\/telegrafi\.com\//)
    expect(link.getAttribute('rel')).toContain('noopener')
  })

  test('count the days of a spell by the account that is shown', () => {
    show({ lens: dossier.parties[0]?.id ?? 'assessed' })
    const text = textOf(card('Halt on energy strikes'))
    expect(text).toContain('Day 8 of 30 · ends 17 Apr')
  })

  test('say that no end is named, and set the counts of the accounts beside each other', async () => {
    show({ asOf: '2025-03-27' })
    const halt = card('Halt on energy strikes')
    expect(textOf(halt)).toContain('Since 25 March · no end named')
    await within(halt).findByText('Accounts differ on its start and end')
    expect(
      within(halt)
        .getAllByText(/count:/)
        .map(textOf),
    ).toEqual([
      'As established and by Ukraine’s and the United States’ count: from 25 March, no end named',
      'By Russia’s count: 18 March to 17 April',
    ])
  })

  test('say when a start is announced', () => {
    const announced = dossierWith({
      conditions: [{ id: 'c', title: 'Condition', kind: 'action' }],
      proposals: [{ id: 'p', title: 'Truce', tabled: '2025-11-01', requires: 'c' }],
      developments: [
        {
          id: 'd',
          at: '2025-11-25',
          headline: 'To start soon',
          source: 'press',
          effects: [
            { condition: 'c', event: 'satisfy' },
            { proposal: 'p', event: 'enterForce', from: '2025-11-27' },
          ],
        },
      ],
    })
    render(<Bench dossier={announced} view={viewOf({ asOf: '2025-11-26' })} />)
    expect(textOf(card('Truce'))).toContain('Starts 27 November')
    expect(card('Truce').dataset.status).toBe('tabled.ready')
  })

  test('show the value of a measure, what is due and what is overdue', () => {
    const measured = dossierWith({
      conditions: [
        { id: 'c', title: 'Exchange', kind: 'action', measure: { unit: 'prisoners', target: 1200 }, due: '2025-01-10' },
        { id: 'd', title: 'Withdrawal', kind: 'action', due: '2025-01-20' },
      ],
      developments: [
        { id: 'd1', at: '2025-01-05', headline: 'Some', source: 'press', effects: [{ condition: 'c', value: 90 }] },
      ],
    })
    render(<Bench dossier={measured} view={viewOf({ asOf: '2025-01-12' })} />)
    const text = textOf(screen.getByRole('region', { name: 'Also watched' }))
    expect(text).toContain('90 of 1,200 prisoners')
    expect(text).toContain('Overdue: was due 10 Jan')
    expect(text).toContain('Due 20 Jan')
  })

  test('draw nested groups as nested lists, each with what it asks for and how much of it holds', () => {
    const nested = dossierWith({
      conditions: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Part ${id}`, kind: 'action' })),
      proposals: [
        {
          id: 'p',
          title: 'Nested',
          tabled: '2025-01-01',
          requires: { allOf: ['a', { anyOf: ['b', 'c'] }, { atLeast: 2, of: ['b', 'c', 'd'] }] },
        },
      ],
      developments: [
        {
          id: 'd1',
          at: '2025-01-05',
          headline: 'Some',
          source: 'press',
          effects: [{ condition: 'c', event: 'satisfy' }],
        },
      ],
    })
    render(<Bench dossier={nested} view={viewOf({ asOf: '2025-01-12' })} />)
    expect(within(card('Nested')).getAllByRole('heading').map(textOf)).toEqual([
      'Nested',
      'Needs all of these',
      'Any one of these',
      'At least 2 of these',
    ])
    const any = within(card('Nested')).getByRole('list', { name: 'Any one of these' })
    expect(
      within(any)
        .getAllByRole('switch')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Part b', 'Part c'])
    expect(textOf(card('Nested'))).toMatch(/1 of 3 holds.*met · 1 of 2 holds.*still open · 1 of 3 holds/)
    // Each condition has one switch in a card, and one row that scripts can rely on.
    expect(within(card('Nested')).getAllByRole('switch')).toHaveLength(4)
    expect(card('Nested').querySelectorAll('[data-condition]')).toHaveLength(4)
  })

  test('a proposal that another one requires is a row without a switch that leads to its card', async () => {
    show({ asOf: '2025-04-20' })
    const extension = card('30-day extension of the Easter truce')
    expect(within(extension).queryByRole('switch', { name: 'Easter truce' })).toBeNull()
    await userEvent.click(within(extension).getByRole('button', { name: 'Easter truce' }))
    expect(document.activeElement).toBe(card('Easter truce'))
  })

  test('before anything is tabled, say so and what comes first', () => {
    show({ asOf: '2025-03-01' })
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByText(/Nothing was on the table by 1 March/)).toBeDefined()
    expect(screen.getByText(/“30-day ceasefire”, was tabled on 11 March/)).toBeDefined()
  })

  test('what no proposal requires stands below them', () => {
    show()
    const watched = screen.getByRole('region', { name: 'Also watched' })
    expect(
      within(watched)
        .getAllByRole('switch')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'Monitoring of the energy halt',
      'Talks on a settlement and its root causes',
      'Prisoner exchange of 19 March',
    ])
  })
})
