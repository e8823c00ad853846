import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { deadlocksOf } from '../../../machines/analysis/deadlocks.ts'
import { firstMoves } from '../../../machines/analysis/firstMoves.ts'
import { asOfDate } from '../../../machines/asOf.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { DeadlockFigure } from '../../../src/scenarios/charts/DeadlockFigure.tsx'
import { dossierWith, ukraine } from '../../board/dossiers.ts'

function show(dossier: Dossier, asOf: string) {
  const titles = new Map<string, string>(
    [...dossier.conditions, ...dossier.proposals].map(({ id, title }) => [id, title]),
  )
  const names = new Map<string, string>(dossier.parties.map(({ id, name }) => [id, name]))
  const deadlocks = deadlocksOf(dossier, asOfDate(asOf, dossier.timeZone))
  return render(
    <DeadlockFigure
      deadlocks={deadlocks.map((deadlock) => ({ deadlock, moves: firstMoves(deadlock) }))}
      creditOf={(title) => ({ title, view: 'As of today', source: 'A case', file: 'ring' })}
      titleOf={(id) => titles.get(id) ?? id}
      nameOf={(id) => names.get(id) ?? id}
    />,
  )
}

/** A dossier of so many conditions, with demands of the kind "0 before 1, by north". */
const demanding = (count: number, demands: readonly (readonly [first: number, then: number, party?: string])[]) =>
  dossierWith({
    conditions: Array.from({ length: count }, (_, place) => ({
      id: `c${place}`,
      title: `Condition ${place}`,
      kind: 'action',
    })),
    sequences: demands.map(([first, then, party = 'north']) => ({
      first: `c${first}`,
      // biome-ignore lint/suspicious/noThenProperty: the format's own word, and its value is a text
      then: `c${then}`,
      demandedBy: party,
    })),
  })

const circle = (count: number) =>
  demanding(
    count,
    Array.from({ length: count }, (_, place) => [place, (place + 1) % count] as const),
  )

const demands = (name = 'What is wanted before what') =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the deadlock', () => {
  test('is not there where nothing waits in a circle', () => {
    const { container } = show(ukraine(), '2025-03-25')
    expect(container.innerHTML).toBe('')
  })

  test('of the shipped record is drawn, told in words, and told how to break', () => {
    show(ukraine(), '2025-05-12')
    const section = screen.getByRole('region', { name: 'The deadlock' })
    expect(within(section).getByRole('button', { name: 'Save as a picture: The deadlock' })).toBeTruthy()
    expect(
      within(section).getByRole('img', {
        name: 'A circle: 30-day ceasefire, then Talks on a settlement and its root causes, then 30-day ceasefire',
      }),
    ).toBeTruthy()
    expect(demands()).toEqual([
      '30-day ceasefire before Talks on a settlement and its root causes wanted by Ukraine and Europe',
      'Talks on a settlement and its root causes before 30-day ceasefire wanted by Russia',
    ])
    expect(section.textContent).toContain(
      'One first move breaks it: 30-day ceasefire or Talks on a settlement and its root causes, without waiting for what is wanted before. Held by Russia, Ukraine and Europe.',
    )
  })

  test.each([2, 3, 4, 5, 6])('of %i is a ring', (count) => {
    show(circle(count), '2025-03-25')
    expect(screen.getByRole('img').querySelectorAll('rect')).toHaveLength(count)
    expect(demands()).toHaveLength(count)
  })

  test('of more than six is a list', () => {
    show(circle(7), '2025-03-25')
    expect(screen.queryByRole('img')).toBeNull()
    expect(demands()).toHaveLength(7)
  })

  test('that no single circle goes round is a list', () => {
    const around = [1, 2].flatMap((place) => [[0, place] as const, [place, 0] as const])
    show(demanding(3, around), '2025-03-25')
    expect(screen.queryByRole('img')).toBeNull()
    expect(demands()).toHaveLength(4)
  })

  test('says beside the ring what is wanted besides', () => {
    show(
      demanding(3, [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 1, 'south'],
      ]),
      '2025-03-25',
    )
    expect(screen.getByRole('img')).toBeTruthy()
    expect(demands('Wanted besides')).toEqual(['Condition 2 before Condition 1 wanted by South'])
  })

  test('that takes several first moves names them together', () => {
    const all = [0, 1, 2].flatMap((a) => [0, 1, 2].filter((b) => b !== a).map((b) => [a, b] as const))
    show(demanding(3, all), '2025-03-25')
    expect(screen.getByRole('region').textContent).toContain(
      'Two first moves break it together: Condition 0 and Condition 1; or Condition 0 and Condition 2; or',
    )
  })
})
