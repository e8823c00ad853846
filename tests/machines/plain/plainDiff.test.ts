import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soaked } from '../../soaking.ts'
import type { Dossier } from './dossier.ts'
import { plainDiff } from './plainDiff.ts'
import { plainStatus } from './plainStatus.ts'
import { randomDossier } from './randomDossier.ts'
import { entriesOf } from './record.ts'
import { endOf } from './time.ts'

test('a change is one of what the two boards print, whichever way one looks', () => {
  fc.assert(
    fc.property(randomDossier(), ({ dossier, views: [one, other] }) => {
      if (one === undefined || other === undefined) return
      const { scenario: _, ...view } = one
      const shown = (asOf: string) => {
        const { proposals, conditions, questions } = plainStatus(dossier, { ...view, asOf })
        return new Map<string, unknown>([
          ...proposals.map(({ id, status, until }) => [id, { status, until }] as const),
          ...conditions.map(({ id, status, due, value }) => [id, { status, due, value }] as const),
          ...questions.map(({ id, answers }) => [id, answers] as const),
        ])
      }
      const [before, after] = [shown(one.asOf), shown(other.asOf)]
      const { changes } = plainDiff(dossier, { ...view, from: one.asOf, to: other.asOf })
      for (const change of changes) {
        expect(change.before).toEqual(before.get(change.id) ?? null)
        expect(change.after).toEqual(after.get(change.id) ?? null)
        expect(change.before).not.toEqual(change.after)
      }
      const subjects = [...dossier.proposals, ...dossier.conditions, ...(dossier.questions ?? [])]
      const differ = subjects.filter(({ id }) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
      expect(differ.map(({ id }) => id)).toEqual(changes.map(({ id }) => id))
    }),
    soaked(100, 5_000),
  )
})

test('the developments named took hold in between', () => {
  fc.assert(
    fc.property(randomDossier(), ({ dossier, views: [one, other] }) => {
      if (one === undefined || other === undefined) return
      const { asOf: from, scenario: _, ...view } = one
      const to = other.asOf
      const [start = 0, end = 0] = [from, to].map((date) => endOf(date, dossier.timeZone)).sort((a, b) => a - b)
      const later = start === endOf(from, dossier.timeZone) ? to : from
      const between = entriesOf(dossier, { ...view, asOf: later })
        .filter(({ hold }) => hold.ms > start && hold.ms <= end)
        .map(({ development }) => development)
      for (const { because } of plainDiff(dossier, { ...view, from, to }).changes) {
        for (const id of because) expect(between).toContain(id)
      }
    }),
    soaked(100, 5_000),
  )
})

const truce: Dossier = {
  format: 'parley/1',
  id: 'truce',
  title: 'Truce',
  timeZone: 'Europe/Kyiv',
  parties: [{ id: 'north', name: 'North', role: 'belligerent' }],
  sources: [{ id: 'press', publisher: 'Press', title: 'Reports', url: 'https://example.org', published: '2025-01-01' }],
  conditions: [
    { id: 'guns-back', title: 'Guns back', kind: 'action', demandedBy: ['north'], owedBy: ['north'] },
    {
      id: 'pull-out',
      title: 'Pull out',
      kind: 'action',
      demandedBy: ['north'],
      owedBy: ['north'],
      due: { after: 'truce', within: 'P5D' },
    },
  ],
  proposals: [
    {
      id: 'truce',
      title: 'Truce',
      proposedBy: ['north'],
      tabled: '2025-01-01',
      requires: 'guns-back',
      entry: 'automatic',
      term: 'P10D',
    },
  ],
  developments: [
    {
      id: 'done',
      at: '2025-01-05',
      headline: 'Done',
      source: 'press',
      effects: [{ condition: 'guns-back', event: 'satisfy' }],
    },
    {
      id: 'said-again',
      at: '2025-01-06',
      headline: 'Said again',
      source: 'press',
      effects: [{ condition: 'guns-back', event: 'satisfy' }],
    },
  ],
}

test('a development is named where it moved a subject through others, and not where it moved nothing', () => {
  const { changes } = plainDiff(truce, { from: '2025-01-04', to: '2025-01-06', lens: 'assessed' })
  expect(changes.map(({ id, because }) => [id, because])).toEqual([
    ['truce', ['done']],
    ['guns-back', ['done']],
    ['pull-out', ['done']],
  ])
})

test('what only time did has no development', () => {
  const { changes } = plainDiff(truce, { from: '2025-01-14', to: '2025-01-15', lens: 'assessed' })
  expect(changes).toEqual([
    {
      kind: 'proposal',
      id: 'truce',
      before: { status: 'inForce.holding', until: '2025-01-15' },
      after: { status: 'expired', until: '2025-01-15' },
      because: [],
    },
  ])
})
