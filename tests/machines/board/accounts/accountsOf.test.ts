import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountsOf } from '../../../../machines/board/accounts/accountsOf.ts'
import { OpenDossier } from '../../../../machines/board/openDossier.ts'
import { readDossier } from '../../../../machines/dossier.ts'
import { everything } from '../../../../machines/record.ts'
import { isTrust } from '../../../../machines/trust.ts'
import { soaked, soaks } from '../../../soaking.ts'
import { plainAccounts } from '../../plain/plainAccounts.ts'
import { randomDossier } from '../../plain/randomDossier.ts'
import { development, dossierWith } from '../../workspace/dossierWith.ts'
import { openUkraine } from '../../workspace/ukraine.ts'

test(
  'every cell is what a reading of the rules alone comes to',
  () => {
    fc.assert(
      fc.property(randomDossier(), ({ dossier, views }) => {
        const parsed = readDossier(dossier)
        if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n'))
        const opened = new OpenDossier(parsed.dossier)
        for (const { asOf, knownAt, trust, scenario } of views) {
          const steps = parsed.dossier.scenarios.find(({ id }) => id === scenario)?.steps ?? []
          const trusted = trust !== undefined && isTrust(trust) ? trust : null
          const { rows } = accountsOf(opened, {
            asOf,
            filter: { ...everything, knownAt: knownAt ?? null, trust: trusted },
            steps,
          })
          const drawn = rows.map(({ kind, id, differs, cells }) => ({
            kind,
            id,
            differs,
            cells: Object.fromEntries(
              [...cells].map(([lens, cell]) => [
                lens,
                cell && { says: cell.says, since: cell.since, until: cell.until },
              ]),
            ),
          }))
          const filter = { ...(knownAt && { knownAt }), ...(trust && { trust }), ...(scenario && { scenario }) }
          expect(drawn).toEqual(plainAccounts(dossier, { asOf, ...filter }))
        }
      }),
      soaked(300, 5_000),
    )
  },
  soaks ? 3_600_000 : 60_000,
)

test('a party has spoken from the very instant at which its word takes hold, and not before', () => {
  const dossier = dossierWith({
    conditions: [{ id: 'one', title: 'One', kind: 'action' }],
    questions: [{ id: 'why', title: 'Why?' }],
    developments: [
      development('d', '2025-01-02T10:00:00+02:00', {
        by: 'north',
        effects: [
          { condition: 'one', event: 'discuss' },
          { question: 'why', answer: 'So' },
        ],
      }),
    ],
  })
  const opened = new OpenDossier(dossier)
  const saysAt = (asOf: string) =>
    accountsOf(opened, { asOf, filter: everything, steps: [] })
      .rows.filter(({ kind }) => kind !== 'proposal' && kind !== 'requires')
      .map(({ cells }) =>
        [...cells].flatMap(([lens, cell]) => (lens !== 'assessed' && cell !== null ? [cell.behind] : [])),
      )
  expect(saysAt('2025-01-02T10:00:00+02:00')).toEqual([[['d']], [['d']]])
  expect(saysAt('2025-01-02T09:59:59+02:00')).toEqual([[], []])
})

describe('of the shipped dossier', () => {
  const opened = openUkraine()
  const at = (asOf: string) => accountsOf(opened, { asOf, filter: everything, steps: [] })
  const row = (asOf: string, kind: string, id: string) => {
    const found = at(asOf).rows.find((one) => one.kind === kind && one.id === id)
    if (found === undefined) throw new Error(`no row ${kind} ${id}`)
    return { differs: found.differs, ...Object.fromEntries(found.cells) }
  }

  test('a party that has said nothing has no cell, though its board follows what is established', () => {
    expect(row('2025-03-25', 'condition', 'monitoring')).toMatchObject({
      differs: false,
      assessed: { says: 'outstanding', since: null },
      russia: { says: 'outstanding', behind: ['2025-03-18-kremlin-readout'] },
      ukraine: null,
      'united-states': null,
    })
  })

  test('what brought a cell where it stands is what the board names, and not who said it again later', () => {
    for (const asOf of ['2025-03-18', '2025-03-25', '2025-04-20', '2025-05-11']) {
      const board = opened.board({ asOf, lens: 'assessed', filter: everything, steps: [] })
      for (const { id, last } of board.conditions) expect(row(asOf, 'condition', id).assessed?.cause, id).toBe(last)
      for (const { id, cause } of board.proposals) expect(row(asOf, 'proposal', id).assessed?.cause, id).toBe(cause)
    }
    expect(row('2025-03-25', 'condition', 'kyiv-halt-agreement').assessed?.cause).toBe('2025-03-19-zelensky-agrees')
  })

  test('parties that date one start otherwise differ', () => {
    expect(row('2025-03-25', 'proposal', 'energy-halt')).toMatchObject({
      differs: true,
      assessed: { says: 'inForce.holding', since: '2025-03-25', until: null },
      russia: { until: '2025-04-17', entered: '2025-03-18' },
    })
  })

  test('what a party says is required stands under the proposal, undated', () => {
    const { rows } = at('2025-03-25')
    expect(rows.slice(0, 2).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'proposal ceasefire-30d',
      'requires ceasefire-30d',
    ])
    expect(row('2025-03-25', 'requires', 'ceasefire-30d')).toMatchObject({
      differs: true,
      'united-states': { says: { allOf: ['kyiv-agreement', 'russia-agreement'] }, since: null, until: null },
    })
  })

  test('a proposal is in it from the day on which it is tabled', () => {
    expect(at('2025-03-10').rows.filter(({ kind }) => kind === 'proposal')).toEqual([])
    expect(at('2025-03-11').rows.filter(({ kind }) => kind === 'proposal')).toHaveLength(1)
  })

  test('what was established on a question may be nothing while parties answer it', () => {
    expect(row('2025-03-21', 'question', 'sudzha-station')).toMatchObject({
      differs: true,
      assessed: null,
      russia: { says: 'Retreating Ukrainian forces', since: '2025-03-21' },
    })
  })
})
