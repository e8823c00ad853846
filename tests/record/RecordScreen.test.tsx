import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import { bigDossier } from '../bench/bigRecord.ts'
import { Bench } from './Bench.tsx'
import { smallDossier, ukraine } from './dossiers.ts'
import { articles, choose, entry, search, small, textOf } from './onScreen.tsx'

describe('the list', () => {
  test('is grouped by days, and a day chosen becomes the date of the board', async () => {
    const acts: string[] = []
    render(<Bench dossier={small} onAct={(one) => acts.push(one)} />)
    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
      '5 January Sunday',
      '4 January Saturday',
      '3 January Friday',
    ])
    await userEvent.click(screen.getByRole('button', { name: '4 January Saturday' }))
    expect(acts).toEqual(['showAsOf 2025-01-04'])
  })

  test('names the year of a day in another one than the date of the board', () => {
    render(<Bench dossier={small} asOf="2026-02-01" />)
    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)[0]).toBe('5 January Sunday, 2025')
  })

  test('says of what comes after the date of the board that it does', () => {
    render(<Bench dossier={small} asOf="2025-01-04" />)
    expect(articles().map((one) => one.textContent?.includes('after the date of the board'))).toEqual([
      true,
      false,
      false,
    ])
    expect(screen.getByText(/^The board shows what comes from here on down: as of 4 January/)).toBeDefined()
  })

  test('is walked with the arrows, Home and End', async () => {
    render(<Bench dossier={ukraine} />)
    await userEvent.click(search())
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(articles()[0])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('42')
    await userEvent.keyboard('{Home}')
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('1')
  })

  test('picks out an entry by Enter, and shows the one that the address names', async () => {
    const acts: string[] = []
    render(<Bench dossier={small} onAct={(one) => acts.push(one)} selected="wrong" />)
    expect(entry('A breach is alleged, of nothing in force').getAttribute('aria-current')).toBe('true')
    await userEvent.click(search())
    await userEvent.keyboard('{ArrowDown}{Home}{Enter}')
    expect(acts).toEqual(['select rumour'])
    expect(entry('A leaflet says so').getAttribute('aria-current')).toBe('true')
  })

  test('of 20,000 entries draws those in sight alone, and finds among all of them', async () => {
    render(<Bench dossier={bigDossier(20_000)} asOf="2030-01-01" />)
    expect(articles().length).toBeLessThan(60)
    await waitFor(() => expect(screen.queryByText(/^Reading the record/)).toBeNull(), { timeout: 20_000 })
    fireEvent.change(search(), { target: { value: 'development 12345' } })
    expect(await screen.findByText('1 of 20,000 developments')).toBeDefined()
    expect(articles()).toHaveLength(1)
  })
})

describe('a search and the filters', () => {
  test('narrow the list as one types, and say to how many', async () => {
    render(<Bench dossier={ukraine} />)
    await userEvent.type(search(), 'kursk encircle')
    const count = Number.parseInt(screen.getByText(/^\d+ of 42 developments$/).textContent ?? '', 10)
    expect(count).toBe(articles().length)
    expect(count).toBeLessThan(10)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByText(/of 42 developments$/)).toBeNull()
  })

  test('can be combined', async () => {
    render(<Bench dossier={ukraine} />)
    await choose('Party', 'Ukraine')
    const all = articles().length
    await choose('Standing', 'Established')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Changed something' }))
    expect(articles().length).toBeLessThan(all)
    for (const one of articles()) {
      expect(textOf(one)).toContain('Ukraine')
      expect(textOf(one)).toContain('→')
    }
  })

  test('hide no development that the record does not have', async () => {
    render(<Bench dossier={ukraine} selected="nowhere" />)
    await choose('Party', 'Russia')
    expect(screen.queryByText(/The search or the filters hide/)).toBeNull()
  })

  test('that leave nothing say how to get out of it', async () => {
    render(<Bench dossier={ukraine} />)
    await choose('Source', 'Telegrafi')
    await choose('Party', 'Russia')
    expect(screen.getByRole('heading', { name: 'No development is like that' })).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search and the filters' }))
    expect(articles().length).toBeGreaterThan(5)
    expect(document.activeElement).toBe(search())
  })

  test('are taken off by a button that leaves the focus to the search', async () => {
    render(<Bench dossier={ukraine} />)
    await choose('Party', 'Russia')
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
    expect(document.activeElement).toBe(search())
  })

  test('show what is chosen, and let it be taken off, where no entry has it', async () => {
    render(<Bench dossier={small} filters={{ ...noFilters, party: 'north' }} />)
    const party = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Party' })
    await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(0))
    expect(party.selectedOptions[0]?.textContent).toBe('North')
    await userEvent.selectOptions(party, 'Any party')
    expect(articles().length).toBeGreaterThan(0)
  })

  test('offer only what some entry has', () => {
    render(<Bench dossier={small} />)
    expect(
      within(screen.getByRole('combobox', { name: 'Party' }))
        .getAllByRole('option')
        .map(textOf),
    ).toEqual(['Party', 'South'])
  })
})

describe('the screen', () => {
  test('of an empty record says how to begin', async () => {
    const acts: string[] = []
    render(<Bench dossier={smallDossier([])} onAct={(one) => acts.push(one)} />)
    expect(screen.getByRole('heading', { name: 'Nothing is recorded yet' })).toBeDefined()
    for (const button of screen.getAllByRole('button', { name: 'Log a development' })) await userEvent.click(button)
    expect(acts).toContain('log')
  })

  test('names the act that can be undone', async () => {
    const acts: string[] = []
    render(<Bench dossier={small} undo={{ name: 'Log “Kremlin readout”' }} onAct={(one) => acts.push(one)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Undo: log “Kremlin readout”' }))
    expect(acts).toEqual(['undo'])
    expect(screen.queryByRole('button', { name: /^Redo/ })).toBeNull()
  })

  test('names the act that can be redone', async () => {
    const acts: string[] = []
    render(<Bench dossier={small} redo={{ name: 'Log “Kremlin readout”' }} onAct={(one) => acts.push(one)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Redo: log “Kremlin readout”' }))
    expect(acts).toEqual(['redo'])
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
  })

  test('shows the form beside the list, and the draft at its own date, marked', () => {
    const with1 = smallDossier([
      ...small.developments,
      {
        id: 'new',
        at: '2025-01-04',
        headline: 'The truce begins',
        effects: [{ proposal: 'truce', event: 'enterForce' }],
      },
    ])
    const preview = new OpenDossier(with1)
    const development = with1.developments.at(-1)
    if (development === undefined) throw new Error('no draft')
    render(<Bench dossier={small} form={<p>The form</p>} draft={{ development, source: with1.sources[0], preview }} />)
    expect(screen.getByText('The form')).toBeDefined()
    expect(articles().map((one) => within(one).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'A leaflet says so',
      'The truce begins',
      'A breach is alleged, of nothing in force',
      'South draws back twelve guns',
    ])
    const draft = textOf(entry('The truce begins'))
    expect(draft).toContain('not logged yet')
    expect(draft).toContain('Truce: pending → in force, one-sided')
  })

  test('prints all that is listed', () => {
    render(<Bench dossier={bigDossier(1_200)} asOf="2030-01-01" />)
    expect(articles().length).toBeLessThan(100)
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(articles()).toHaveLength(500)
    expect(screen.getByText(/^The first 500 of 1,200 developments are printed/)).toBeDefined()
    act(() => {
      window.dispatchEvent(new Event('afterprint'))
    })
    expect(articles().length).toBeLessThan(100)
  })
})
