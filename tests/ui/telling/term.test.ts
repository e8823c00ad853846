import { describe, expect, test } from 'vitest'
import { durationText } from '../../../src/ui/telling/durationText.ts'
import { elapsedOf } from '../../../src/ui/telling/term.ts'
import { boards, dossierWith, ukraine, viewOf } from '../../board/dossiers.ts'

function rowOf(proposal: string, asOf: string, lens = 'russia') {
  const dossier = ukraine()
  const account = dossier.parties.find(({ id }) => id === lens)?.id ?? 'assessed'
  const row = boards(dossier, viewOf({ asOf, lens: account })).board.proposals.find(({ id }) => id === proposal)
  if (row === undefined) throw new Error('not on the board')
  return row
}

const zone = 'Europe/Kyiv'

describe('how far a spell has run', () => {
  test.each([
    ['2025-03-18', 1],
    ['2025-03-25', 8],
    ['2025-03-25T12:00:00+02:00', 8],
    ['2025-04-16', 30],
  ])('by Russia’s account, %s is day %i of 30', (asOf, present) => {
    expect(elapsedOf(rowOf('energy-halt', asOf), asOf, zone)).toEqual({
      unit: 'day',
      present,
      total: 30,
      share: present / 30,
    })
  })

  test('the day that is counted goes with the days that are left', () => {
    for (const day of ['2025-03-20', '2025-03-30', '2025-04-16']) {
      const row = rowOf('energy-halt', day)
      const elapsed = elapsedOf(row, day, zone)
      expect((elapsed?.total ?? 0) - (elapsed?.present ?? 0) + 1).toBe(row.daysLeft)
    }
  })

  test.each([
    ['2025-04-19T18:00:00+03:00', 1],
    ['2025-04-19T23:59:00+03:00', 6],
    ['2025-04-19', 6],
    ['2025-04-20', 30],
  ])('a truce of hours is counted in hours: %s is hour %i of 30', (asOf, present) => {
    const row = rowOf('easter-truce', asOf, 'assessed')
    expect(elapsedOf(row, asOf, zone)).toMatchObject({ unit: 'hour', present, total: 30 })
  })

  test('what names no end, and what is over, has not run any way', () => {
    expect(elapsedOf(rowOf('energy-halt', '2025-03-27', 'assessed'), '2025-03-27', zone)).toBeNull()
    expect(elapsedOf(rowOf('energy-halt', '2025-04-18'), '2025-04-18', zone)).toBeNull()
    expect(elapsedOf(rowOf('ceasefire-30d', '2025-03-27'), '2025-03-27', zone)).toBeNull()
  })

  test('it never runs beyond its end', () => {
    const dossier = dossierWith({
      conditions: [{ id: 'c', title: 'C', kind: 'action' }],
      proposals: [{ id: 't', title: 'T', tabled: '2025-01-01', term: 'PT30M', requires: 'c' }],
      developments: [
        {
          id: 'd',
          at: '2025-01-02T10:00:00+02:00',
          headline: 'D',
          source: 'press',
          effects: [{ proposal: 't', event: 'enterForce' }],
        },
      ],
    })
    const asOf = '2025-01-02T10:10:00+02:00'
    const [row] = boards(dossier, viewOf({ asOf })).board.proposals
    expect(row && elapsedOf(row, asOf, zone)).toEqual({ unit: 'hour', present: 1, total: 1, share: 1 })
  })
})

test.each([
  ['P30D', '30 days'],
  ['P1M', '1 month'],
  ['PT30H', '30 hours'],
  ['P1Y2M3W4DT5H6M7S', '1 year 2 months 3 weeks 4 days 5 hours 6 minutes 7 seconds'],
  ['PT90M', '1 hour 30 minutes'],
])('%s reads "%s"', (duration, text) => {
  expect(durationText(duration)).toBe(text)
})
