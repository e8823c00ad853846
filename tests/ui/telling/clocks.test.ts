import { describe, expect, test } from 'vitest'
import { type Accounts, type Clock, clocksOf, statedBy } from '../../../machines/board/accounts/clocks.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Dossier } from '../../../machines/dossier.ts'
import { datesOf } from '../../../src/ui/shownDates.ts'
import { accountsOf } from '../../../src/ui/telling/accounts.ts'
import { differencesOf } from '../../../src/ui/telling/differences.ts'
import { type DossierIndex, indexDossier } from '../../../src/ui/telling/dossierIndex.ts'
import { dossierWith, ukraine, viewOf } from '../../board/dossiers.ts'

function accountsBy(dossier: Dossier, view: View, index: DossierIndex): Accounts {
  const opened = new OpenDossier(dossier)
  return accountsOf({ opened, view, board: opened.board(view) }, index)
}

function clocksOn(dossier: Dossier, proposal: string, asOf: string): readonly Clock[] {
  const index = indexDossier(dossier)
  const view = viewOf({ asOf })
  const id = index.proposal(proposal)?.id
  if (id === undefined) throw new Error('no such proposal')
  const stated = statedBy(id, index.proposalEffects(view.filter), asOf, index.zone)
  return clocksOf(id, accountsBy(dossier, view, index), stated, index.zone)
}

describe('the counts of a start and an end', () => {
  test('stand beside each other where accounts disagree, each with those who go by it', () => {
    expect(clocksOn(ukraine(), 'energy-halt', '2025-03-27')).toEqual([
      {
        lenses: ['assessed', 'ukraine', 'united-states'],
        span: { from: '2025-03-25', until: null },
        status: 'inForce.holding',
      },
      { lenses: ['russia'], span: { from: '2025-03-18', until: '2025-04-17' }, status: 'inForce.strained' },
    ])
  })

  test('take in an account by which it is not in force', () => {
    expect(
      clocksOn(ukraine(), 'energy-halt', '2025-03-18').map(({ lenses, span }) => [lenses, span?.from ?? null]),
    ).toEqual([
      [['assessed'], null],
      [['russia'], '2025-03-18'],
    ])
  })

  test('are none where all accounts agree, and before anything is in force', () => {
    expect(clocksOn(ukraine(), 'easter-truce', '2025-04-19')).toEqual([])
    expect(clocksOn(ukraine(), 'ceasefire-30d', '2025-03-27')).toEqual([])
  })

  test('show two starts even where no end differs and so nothing is contested', () => {
    const start = (by: string, from: string) => ({
      id: by,
      at: '2025-01-10',
      headline: by,
      source: 'press',
      by,
      effects: [{ proposal: 'truce', event: 'enterForce', from }],
    })
    const dossier = dossierWith({
      conditions: [{ id: 'c', title: 'C', kind: 'action' }],
      proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-01-01', requires: 'c' }],
      developments: [
        {
          id: 'both',
          at: '2025-01-09',
          headline: 'Both',
          source: 'press',
          effects: [{ proposal: 'truce', event: 'enterForce' }],
        },
        start('north', '2025-01-05'),
      ],
    })
    const opened = new OpenDossier(dossier)
    expect(opened.board(viewOf({ asOf: '2025-01-12' })).proposals[0]?.contested).toBe(false)
    expect(clocksOn(dossier, 'truce', '2025-01-12').map(({ span }) => span?.from)).toEqual(['2025-01-09', '2025-01-05'])
  })
})

describe('where accounts differ', () => {
  const differences = (asOf: string) => {
    const dossier = ukraine()
    const index = indexDossier(dossier)
    const view = viewOf({ asOf })
    const accounts = accountsBy(dossier, view, index)
    const clocks = new Map(dossier.proposals.map(({ id }) => [id as string, clocksOn(dossier, id, asOf)]))
    return differencesOf(accounts, clocks, index, datesOf('2025', index.zone))
  }

  test('the halt is told with its dates, what is established first', () => {
    expect(differences('2025-03-27').find(({ id }) => id === 'energy-halt')?.says).toEqual([
      { lenses: ['assessed'], text: 'In force · from 25 March, no end named' },
      { lenses: ['russia'], text: 'In force, strained · 18 March to 17 April' },
    ])
  })

  test('a question is told once there are two answers, those that answer alike together', () => {
    const on = (asOf: string) => differences(asOf).find(({ id }) => id === 'length-of-call')?.says.length
    expect(on('2025-03-17')).toBeUndefined()
    expect(on('2025-03-18')).toBe(2)
  })
})
