import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { everything } from '../../machines/record.ts'
import { linesOf } from '../../src/record/lines.ts'
import { namesOf } from '../../src/ui/dossierNames.ts'
import { datesOf } from '../../src/ui/shownDates.ts'
import { smallDossier, ukraine } from './dossiers.ts'

/** What an entry says that its development did, a line each: its warnings last. */
function said(dossier: Dossier, id: string): string[] {
  const development = dossier.developments.find((one) => one.id === id)
  if (development === undefined) throw new Error(`no ${id}`)
  const moves = new OpenDossier(dossier).moves(everything)
  const { changes, warnings } = linesOf(
    moves.of(development),
    namesOf(dossier),
    datesOf(development.at.slice(0, 4), dossier.timeZone),
  )
  return [
    ...changes.map(({ title, before, now, more, standing, follows }) => {
      const change = [before, now].filter((part) => part !== null).join(' → ')
      return `${follows ? 'so ' : ''}${title}: ${[change, ...more].filter(Boolean).join(', ')}${standing ? ` [${standing}]` : ''}`
    }),
    ...warnings.map(({ text, standing }) => `! ${text} [${standing}]`),
  ]
}

test('an entry says what was and what became of it, and what followed', () => {
  expect(said(ukraine, '2025-03-20-european-council')).toEqual([
    'Stop of arms supplies to Ukraine: outstanding → refused [established]',
    'so 30-day ceasefire: pending → blocked',
  ])
})

describe('an entry says', () => {
  const dossier = smallDossier([
    {
      id: 'counted',
      at: '2025-01-03',
      effects: [{ condition: 'guns-back', event: 'discuss', value: 12, due: '2026-02-01' }],
    },
    { id: 'claimed', at: '2025-01-04', by: 'south', effects: [{ condition: 'guns-back', event: 'satisfy' }] },
    { id: 'again', at: '2025-01-05', by: 'south', effects: [{ condition: 'guns-back', event: 'satisfy' }] },
    { id: 'impossible', at: '2025-01-06', effects: [{ condition: 'guns-back', event: 'breach' }] },
    { id: 'answered', at: '2025-01-07', by: 'north', effects: [{ question: 'how-far', answer: 'To the river' }] },
    { id: 'answered-again', at: '2025-01-08', by: 'north', effects: [{ question: 'how-far', answer: 'To the river' }] },
    {
      id: 'announced',
      at: '2025-01-09',
      by: ['north', 'south'],
      effects: [{ proposal: 'truce', event: 'enterForce', from: '2025-01-12' }],
    },
    {
      id: 'put-off',
      at: '2025-01-10',
      by: ['north', 'south'],
      effects: [{ proposal: 'truce', event: 'enterForce', from: '2025-01-15T18:00:00+02:00', until: '2025-01-20' }],
    },
    { id: 'nothing', at: '2025-01-11' },
  ])

  test('a counted value and a due day with the status', () => {
    expect(said(dossier, 'counted')).toEqual([
      'Guns back: outstanding → in negotiation, 12 of 40 guns, due 1 February 2026 [established]',
    ])
  })

  test('by whose account, where it is not established', () => {
    expect(said(dossier, 'claimed')).toEqual([
      'Guns back: in negotiation → satisfied, by South’s account [claim]',
      'so Truce: pending → ready, by South’s account',
    ])
  })

  test('what stays as it was', () => {
    expect(said(dossier, 'again')).toEqual(['Guns back: stays satisfied [claim]'])
    expect(said(dossier, 'answered-again')).toEqual(['How far?: the same answer again [claim]'])
    expect(said(dossier, 'nothing')).toEqual([])
  })

  test('on whose boards an event had no effect, and why', () => {
    expect(said(dossier, 'impossible')).toEqual([
      'Guns back: satisfied → breached, by South’s account [established]',
      'so Truce: ready → blocked, by South’s account',
      '! Guns back: no breach is possible while it is in negotiation. On these boards: What is established, North. [established]',
    ])
  })

  test('an answer, and who gives it', () => {
    expect(said(dossier, 'answered')).toEqual(['How far?: To the river, by North’s account [claim]'])
  })

  test('a start that took hold later, and one that was put off', () => {
    expect(said(dossier, 'announced')).toEqual(['Truce: entry into force put off before it took hold [claim]'])
    expect(said(dossier, 'put-off')).toEqual([
      'Truce: pending → in force, one-sided, ends 20 January, by North’s account, from 15 January, 18:00 [claim]',
      'Truce: blocked → in force, one-sided, ends 20 January, by South’s account, from 15 January, 18:00',
    ])
  })
})
