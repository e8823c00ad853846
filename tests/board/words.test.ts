import { describe, expect, test } from 'vitest'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import { conditionStates } from '../../machines/condition.ts'
import { proposalStatuses } from '../../machines/proposal.ts'
import { everything } from '../../machines/record.ts'
import { conditionItems, proposalItems } from '../../src/board/choiceItems.ts'
import { datesOf } from '../../src/ui/shownDates.ts'
import { changeTexts } from '../../src/ui/telling/changeTexts.ts'
import { indexDossier } from '../../src/ui/telling/dossierIndex.ts'
import { leadOf } from '../../src/ui/telling/headline.ts'
import { supposition } from '../../src/ui/telling/supposition.ts'
import { titleCase } from '../../src/ui/telling/titleCase.ts'
import { dossierWith, ukraine } from './dossiers.ts'

const nothing = () => undefined
const [possible, impossible] = [true, false].map(
  (isPossible) => (items: ReturnType<typeof conditionItems>) =>
    items.filter(({ choose }) => (choose !== null) === isPossible).map(({ label, detail }) => `${label} (${detail})`),
) as [(items: ReturnType<typeof conditionItems>) => string[], (items: ReturnType<typeof conditionItems>) => string[]]

describe('the other events of a subject', () => {
  test('are those of its chart, each with where it leads; the rest say from where they would be possible', () => {
    const items = conditionItems('outstanding', false, nothing)
    expect(possible(items)).toEqual([
      'Discuss (Leads to: in negotiation)',
      'Agree (Leads to: agreed, to be done)',
      'Refuse (Leads to: refused)',
      'Satisfy (Leads to: satisfied)',
      'Waive (Leads to: waived)',
    ])
    expect(impossible(items)).toEqual([
      'Breach (Only from agreed or satisfied; now outstanding)',
      'Reopen (Only from in negotiation, agreed, refused, satisfied, breached or waived; now outstanding)',
    ])
  })

  test('a consent that is agreed to has nothing left to be done', () => {
    expect(possible(conditionItems('negotiating', true, nothing))).toContain('Agree (Leads to: agreed)')
  })

  test('name the states of a proposal by what holds them all', () => {
    const items = proposalItems('tabled.pending', nothing)
    expect(possible(items)).toContain('Declare in force (Leads to: in force)')
    expect(impossible(items)).toContain('Suspend (Only from in force; now pending)')
    expect(impossible(items)).toContain('Extend… (Only from in force, suspended or expired; now pending)')
  })

  test('say what stays as it is', () => {
    expect(possible(proposalItems('inForce.holding', nothing))).toContain('Give notice (Stays: in force and holding)')
  })

  test('send the event that was chosen, and nothing where it is not possible', () => {
    const sent: string[] = []
    for (const item of conditionItems('waived', false, (event) => sent.push(event))) item.choose?.()
    expect(sent).toEqual(['reopen'])
  })

  test('are told for every status of both charts', () => {
    const all = [
      ...conditionStates.flatMap((status) => conditionItems(status, false, nothing)),
      ...proposalStatuses.flatMap((status) => proposalItems(status, nothing)),
    ]
    for (const { label, detail } of all) expect(`${label} ${detail}`).not.toMatch(/undefined|inForce|tabled\.|from$/)
  })
})

describe('a title in the middle of a sentence', () => {
  const dossier = dossierWith({
    summary: 'An effective ceasefire; the stop of supplies.',
    conditions: [
      { id: 'a', title: 'Effective control', kind: 'action' },
      { id: 'b', title: "Kyiv's agreement", kind: 'consent' },
      { id: 'c', title: 'Stop of supplies', kind: 'action' },
      { id: 'd', title: 'UN force', kind: 'action' },
      { id: 'e', title: '30 observers', kind: 'action' },
    ],
  })
  test.each([
    ['Effective control', 'effective control'],
    ["Kyiv's agreement", "Kyiv's agreement"],
    ['Stop of supplies', 'stop of supplies'],
    ['UN force', 'UN force'],
    ['30 observers', '30 observers'],
    ['Öffnung der Grenze', 'Öffnung der Grenze'],
  ])('%s reads %s', (title, inside) => {
    expect(titleCase(dossier)(title)).toBe(inside)
  })
})

test.each([
  ['Kremlin readout: Putin agrees', 'Kremlin readout'],
  ['Zelensky, after an hour with Trump: Ukraine supports it', 'Zelensky, after an hour with Trump'],
  ['Putin orders an Easter truce', null],
  ['A headline of which nobody is the speaker, long as it is: so', null],
  ['At 18:00 it begins', null],
  [': nothing', null],
])('who speaks in "%s"', (headline, lead) => {
  expect(leadOf(headline)).toBe(lead)
})

describe('what is supposed', () => {
  const index = indexDossier(ukraine())
  const id = (name: string) => index.dossier.conditions.find((one) => one.id === name)?.id ?? fail(name)
  const halt = index.dossier.proposals[1]?.id ?? fail('energy-halt')
  const dates = datesOf('2025', index.zone)

  test('is said of each subject once, by its last step, in the order in which these came', () => {
    const clauses = supposition(
      [
        { condition: id('monitoring'), event: 'discuss' },
        { condition: id('russia-agreement'), event: 'agree' },
        { condition: id('monitoring'), event: 'satisfy' },
        { proposal: halt, event: 'extend', until: '2025-05-17' },
        { proposal: halt, event: 'allegeBreach', at: '2025-04-01' },
      ],
      index,
      dates,
    )
    expect(clauses).toEqual([
      "Russia's agreement to the ceasefire is given",
      'effective control of the ceasefire is satisfied',
      'halt on energy strikes is said to be broken on 1 April',
    ])
  })

  test('can be a count, a due day or a new end', () => {
    const clauses = supposition(
      [
        { condition: id('prisoner-exchange'), value: 100 },
        { condition: id('monitoring'), due: '2025-04-01' },
        { proposal: halt, event: 'extend', until: '2026-05-17' },
      ],
      index,
      dates,
    )
    expect(clauses).toEqual([
      'prisoner exchange of 19 March stands at 100 prisoners from each side',
      'effective control of the ceasefire is due 1 April',
      'halt on energy strikes is extended to 17 May 2026',
    ])
  })
})

describe('what changed', () => {
  const index = indexDossier(ukraine())
  const dates = datesOf('2025', index.zone)
  const texts = (from: string, to: string): Record<string, readonly string[]> =>
    Object.fromEntries(
      new OpenDossier(index.dossier)
        .changes(from, to, { lens: 'assessed', filter: everything })
        .map((change) => [change.id, changeTexts(change, index, dates)]),
    )

  test('is said of proposals, conditions and questions', () => {
    const changed = texts('2025-03-18', '2025-03-25')
    expect(changed['energy-halt']).toEqual(['pending → in force'])
    expect(changed['arms-supply-stop']).toEqual(['outstanding → refused'])
    expect(changed['prisoner-exchange']).toEqual(['outstanding → satisfied', '175 of 175 prisoners from each side'])
    expect(changed['scope-of-halt']).toContain('What is established, Ukraine, United States: Energy facilities')
  })

  test('what comes to the table says so', () => {
    expect(texts('2025-03-10', '2025-03-11')['ceasefire-30d']).toEqual(['tabled, pending'])
  })

  test('is never left unsaid, between any two days of the record', () => {
    const days = [...new Set(index.dossier.developments.map(({ at }) => at.slice(0, 10)))].sort()
    for (const [place, day] of days.entries()) {
      for (const [id, said] of Object.entries(texts(days[place - 1] ?? '2025-03-01', day))) {
        expect(said, `${id} on ${day}`).not.toEqual([])
      }
    }
  })
})

function fail(name: string): never {
  throw new Error(`no ${name}`)
}
