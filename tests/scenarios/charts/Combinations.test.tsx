import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactElement, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { fewestLeft } from '../../../machines/analysis/fewestLeft.ts'
import { truthTable } from '../../../machines/analysis/truthTable.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import { truthsOn } from '../../../machines/board/truths.ts'
import type { ConditionId, Dossier, Step } from '../../../machines/dossier.ts'
import { Combinations } from '../../../src/scenarios/charts/Combinations.tsx'
import { dossierWith, viewOf } from '../../board/dossiers.ts'

const names = [...'abcdefghij']

/** A dossier whose proposal needs all of its conditions of which the first is refused. */
const dossier = (count: number): Dossier =>
  dossierWith({
    conditions: names.slice(0, count).map((id, place) => ({
      id,
      title: `Condition ${id.toUpperCase()}`,
      kind: 'action',
      ...(place === 0 ? { initial: 'refused' } : {}),
    })),
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-03-01', requires: { allOf: names.slice(0, count) } }],
  })

interface BenchProps {
  readonly count: number
  readonly start: string
  readonly steps?: readonly Step[]
  readonly asOf?: string
}

function Bench({ count, start, steps = [], asOf = '2025-03-25' }: BenchProps): ReactElement {
  const [opened] = useState(() => new OpenDossier(dossier(count)))
  const ids = opened.dossier.conditions.map(({ id }) => id)
  const [picked, setPicked] = useState<readonly ConditionId[]>(ids.filter((id) => start.includes(id)))
  const view = viewOf({ asOf, steps: [...steps] })
  const board = opened.board(view)
  const [proposal] = opened.dossier.proposals
  if (proposal === undefined) throw new Error('no proposal')
  return (
    <Combinations
      candidates={board.conditions.map(({ id, truth }) => ({
        id,
        title: `Condition ${id.toUpperCase()}`,
        holds: truth === 'true',
      }))}
      picked={picked}
      onPick={setPicked}
      combinations={truthTable(opened, view, board, proposal.id, picked)}
      scenario={steps.length === 0 ? null : 'Both agree'}
      leftIn={({ holds }) => fewestLeft(proposal.requires, truthsOn(board), picked, holds)}
    />
  )
}

const section = () => screen.getByRole('region', { name: 'Every combination' })
const chip = (letter: string) => screen.getByRole('button', { name: `Condition ${letter}` })
const headsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const bodyRows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('rowheader').length > 0)
const cellsOf = (row: HTMLElement | undefined) =>
  row === undefined
    ? []
    : within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)

describe('every combination', () => {
  test('of one condition is a row each way', () => {
    render(<Bench count={2} start="a" />)
    expect(bodyRows().flatMap(headsOf)).toEqual(['Condition A holds', 'Condition A does not hold'])
    expect(bodyRows().map(cellsOf)).toEqual([['Pendingone open'], ['Blockedtwo in the wayas things stand']])
  })

  test('of three is a matrix with grouped columns, and says what each comes to and what is left', () => {
    render(<Bench count={3} start="abc" />)
    expect(section().textContent).toContain('Of three conditions, on the record.')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Condition B holds',
      'Condition B does not hold',
      'Condition C holds',
      'Condition C does not hold',
      'Condition C holds',
      'Condition C does not hold',
    ])
    expect(bodyRows().map(cellsOf)).toEqual([
      ['Readyto be declared', 'Pendingone open', 'Pendingone open', 'Pendingtwo open'],
      [
        'Blockedone in the way',
        'Blockedtwo in the way',
        'Blockedtwo in the way',
        'Blockedthree in the wayas things stand',
      ],
    ])
  })

  test('of four has two conditions to a row', () => {
    render(<Bench count={4} start="abcd" />)
    expect(bodyRows()).toHaveLength(4)
    expect(bodyRows().map((row) => cellsOf(row).length)).toEqual([4, 4, 4, 4])
    expect(headsOf(bodyRows()[1] ?? section())).toEqual(['Condition A holdsCondition B does not hold'])
  })

  test('marks where the scenario stands', () => {
    render(<Bench count={2} start="ab" steps={[{ condition: 'b' as ConditionId, event: 'satisfy' }]} />)
    expect(section().textContent).toContain('Of two conditions, in Both agree.')
    expect(bodyRows().map(cellsOf)).toEqual([
      ['Readyto be declared', 'Pendingone open'],
      ['Blockedone in the waythis scenario', 'Blockedtwo in the way'],
    ])
  })

  test('of five to eight is a list by status, the least of each first, the rest when asked', async () => {
    render(<Bench count={5} start="abcde" />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getAllByText(/^in \d+ of 32/).map(({ textContent }) => textContent)).toEqual([
      'in 1 of 32',
      'in 15 of 32',
      'in 16 of 32 · as things stand',
    ])
    expect(screen.getByText(/Condition A, Condition B, .* hold$/)).toBeTruthy()
    expect(screen.getByText('Condition A holds')).toBeTruthy()
    await userEvent.click(screen.getByText('Show all 15'))
    expect(screen.getByText('Condition A and Condition B hold')).toBeTruthy()
  })

  test('is picked by keyboard, with buttons that stay pressed', async () => {
    render(<Bench count={3} start="a" />)
    expect(chip('A').getAttribute('aria-pressed')).toBe('true')
    expect(chip('B').getAttribute('aria-pressed')).toBe('false')
    chip('B').focus()
    await userEvent.keyboard(' ')
    expect(chip('B').getAttribute('aria-pressed')).toBe('true')
    expect(bodyRows().map(cellsOf)).toHaveLength(2)
    await userEvent.click(chip('A'))
    await userEvent.click(chip('B'))
    expect(section().textContent).toContain('Pick conditions to combine, up to eight.')
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('is of eight conditions at most', async () => {
    render(<Bench count={10} start="abcdefgh" />)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 10' }))
    expect(chip('J').getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(chip('J'))
    expect(chip('J').getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(chip('A'))
    await userEvent.click(chip('J'))
    expect(chip('J').getAttribute('aria-pressed')).toBe('true')
  })

  test('is not there before the proposal is on the table', () => {
    render(<Bench count={2} start="ab" asOf="2025-02-01" />)
    expect(section().textContent).toContain('The proposal is not on the table yet.')
    expect(screen.queryByRole('table')).toBeNull()
  })
})
