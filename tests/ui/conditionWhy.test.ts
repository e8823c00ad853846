import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { conditionStates } from '../../machines/condition.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { type Lens, lensesOf } from '../../machines/lens.ts'
import { conditionWhyFacts } from '../../src/ui/conditionWhy.ts'
import type { ConditionWhyFacts } from '../../src/ui/words/conditionWhyFacts.ts'
import { conditionWhy, conditionWhyAlone } from '../../src/ui/words/en/conditionWhy.ts'
import { dossierWith, ukraine, viewOf } from '../board/dossiers.ts'

const bare: ConditionWhyFacts = {
  status: 'outstanding',
  isConsent: false,
  since: null,
  isSupposed: false,
  by: [],
  refusing: [],
  isClaimed: false,
}

/** The sentence on a condition of a dossier, by one account. */
function told(dossier: Dossier, id: string, lens: string = 'assessed', asOf = '2025-03-25'): string {
  const condition = dossier.conditions.find((one) => one.id === id)
  const found = lensesOf(dossier).find((one) => one === lens) as Lens
  const row = new OpenDossier(dossier).board(viewOf({ asOf, lens: found })).conditions.find((one) => one.id === id)
  if (condition === undefined || row === undefined) throw new Error(`no condition ${id}`)
  const party = (id: string) => dossier.parties.find((one) => one.id === id)?.name ?? ''
  return conditionWhy(conditionWhyFacts(condition, row, { party, date: (date) => date }))
}

const one = (...effects: object[]): Dossier =>
  dossierWith({
    conditions: [{ id: 'c', title: 'C', kind: 'action', owedBy: ['north'], demandedBy: ['south'] }],
    developments: effects.map((effect, place) => ({
      id: `d${place}`,
      at: `2025-03-0${place + 1}`,
      headline: 'D',
      source: 'press',
      effects: [{ condition: 'c', ...effect }],
    })),
  })

describe('why a condition stands where it does', () => {
  test('the shipped dossier, on 25 March 2025', () => {
    const dossier = ukraine()
    expect(told(dossier, 'kyiv-agreement')).toBe('Agreed since 2025-03-11: the United States and Ukraine said so')
    expect(told(dossier, 'russia-halt-agreement')).toBe('Agreed since 2025-03-18: Russia said so')
    expect(told(dossier, 'monitoring')).toBe('Outstanding: nobody has moved it')
    expect(told(dossier, 'arms-supply-stop')).toBe('Refused since 2025-03-20, because Europe refused it')
  })

  test('by the account that is shown: a claim is its speaker’s alone', () => {
    const dossier = one({ event: 'satisfy', by: 'north' })
    expect(told(dossier, 'c', 'north')).toBe('Satisfied since 2025-03-01, by North’s account')
    expect(told(dossier, 'c', 'south')).toBe('Outstanding: nobody has moved it')
  })

  test('who owes it refuses it; another only says so', () => {
    expect(told(one({ event: 'refuse', by: ['north', 'south'] }), 'c', 'north')).toBe(
      'Refused since 2025-03-01, because North refused it',
    )
    expect(told(one({ event: 'refuse', by: 'south', standing: 'established' }), 'c')).toBe(
      'Refused since 2025-03-01: South said so',
    )
  })

  test('of the effects of one development, the one that moved it says whose word it is', () => {
    const dossier = dossierWith({
      conditions: [{ id: 'c', title: 'C', kind: 'action' }],
      developments: [
        {
          id: 'd',
          at: '2025-03-01',
          headline: 'D',
          source: 'press',
          effects: [
            { condition: 'c', event: 'agree', by: 'south' },
            { condition: 'c', event: 'refuse', by: 'north' },
          ],
        },
      ],
    })
    expect(told(dossier, 'c', 'north')).toBe('Refused since 2025-03-01, by North’s account')
    expect(told(dossier, 'c', 'south')).toBe('Agreed, to be done since 2025-03-01, by South’s account')
  })

  test('what nobody in particular said, and what is open again', () => {
    expect(told(one({ event: 'discuss' }, { event: 'reopen' }), 'c')).toBe('Outstanding again since 2025-03-02')
  })

  test('a value alone moves nothing', () => {
    const dossier = dossierWith({
      conditions: [{ id: 'c', title: 'C', kind: 'action', measure: { unit: 'trucks', target: 9 } }],
      developments: [
        { id: 'd', at: '2025-03-01', headline: 'D', source: 'press', effects: [{ condition: 'c', value: 4 }] },
      ],
    })
    expect(told(dossier, 'c')).toBe('Outstanding: nobody has moved it')
  })

  test('a supposed step is told from the record', () => {
    const dossier = ukraine()
    const [monitoring] = dossier.conditions.filter(({ id }) => id === 'monitoring')
    if (monitoring === undefined) throw new Error('no such condition')
    const steps = [{ condition: monitoring.id, event: 'satisfy' as const }]
    const row = new OpenDossier(dossier).board(viewOf({ steps })).conditions.find(({ id }) => id === monitoring.id)
    if (row === undefined) throw new Error('no such row')
    expect(conditionWhy(conditionWhyFacts(monitoring, row, { party: String, date: String }))).toBe(
      'Satisfied since 2025-03-25, as is supposed',
    )
  })

  test('every status has one sentence, whatever is known, and its short form fits after the status', () => {
    const names = fc.uniqueArray(fc.constantFrom('Russia', 'Ukraine', 'United States'), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.record<ConditionWhyFacts>({
          status: fc.constantFrom(...conditionStates),
          isConsent: fc.boolean(),
          since: fc.constantFrom(null, '3 April'),
          isSupposed: fc.boolean(),
          by: names,
          refusing: names,
          isClaimed: fc.boolean(),
        }),
        (facts) => {
          expect(conditionWhy(facts)).toMatch(/^[A-Z][^.]*[^.,: ]$/)
          expect(conditionWhyAlone(facts)).toMatch(/^(since|nobody) [^.]*[^.,: ]$/)
          expect(`${conditionWhy(facts)} ${conditionWhyAlone(facts)}`).not.toMatch(/ {2}|undefined|null|, ,|: ,/)
        },
      ),
    )
  })

  test('the short form leaves out what stands beside it', () => {
    expect(conditionWhyAlone({ ...bare, status: 'agreed', since: '3 April', by: ['Russia'] })).toBe(
      'since 3 April: Russia said so',
    )
    expect(conditionWhyAlone({ ...bare, status: 'agreed', since: '3 April', by: ['Russia', 'Ukraine'] })).toBe(
      'since 3 April: Russia and Ukraine',
    )
    expect(conditionWhyAlone(bare)).toBe('nobody has moved it')
  })
})
