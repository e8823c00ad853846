import { describe, expect, test } from 'vitest'
import { byThen } from '../../../machines/analysis/byThen.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { development, dossierWith } from '../workspace/dossierWith.ts'

const dossier = (truce: object = {}) =>
  dossierWith({
    conditions: [
      { id: 'north-consent', title: 'North agrees', kind: 'consent', owedBy: ['north'] },
      { id: 'monitors', title: 'Monitors', kind: 'action', due: '2025-03-20' },
      { id: 'force', title: 'A force', kind: 'action' },
      { id: 'aside', title: 'Aside', kind: 'action', due: '2025-03-12' },
    ],
    proposals: [
      { id: 'truce', title: 'Truce', tabled: '2025-03-01', term: 'P30D', requires: 'north-consent', ...truce },
      {
        id: 'peace',
        title: 'Peace',
        tabled: '2025-03-01',
        requires: { allOf: ['north-consent', { anyOf: ['monitors', { allOf: ['force', 'aside'] }] }] },
      },
      { id: 'dead', title: 'Dead', tabled: '2025-03-01', requires: 'monitors' },
    ],
    developments: [
      development('agreed', '2025-03-02', { effects: [{ condition: 'north-consent', event: 'agree' }] }),
      development('start', '2025-03-03', { effects: [{ proposal: 'truce', event: 'enterForce' }] }),
      development('end', '2025-03-04', { effects: [{ proposal: 'dead', event: 'reject' }] }),
    ],
  })

const viewOf = (steps: readonly Step[] = [], asOf = '2025-03-10'): View => ({
  asOf,
  lens: 'assessed',
  filter: everything,
  steps,
})

describe('what has to hold by when', () => {
  const opened = new OpenDossier(dossier())
  const [truce] = opened.dossier.proposals
  const monitors = opened.dossier.conditions[1]
  if (truce === undefined || monitors === undefined) throw new Error('no truce')

  test('is named for each due day and each end of a term, the nearest first', () => {
    expect(byThen(opened, viewOf())).toEqual([
      { what: 'due', day: '2025-03-12', days: 2, condition: 'aside', neededBy: ['peace'] },
      { what: 'due', day: '2025-03-20', days: 10, condition: 'monitors', neededBy: ['peace'] },
      {
        what: 'term',
        day: '2025-04-02',
        days: 23,
        proposal: 'truce',
        comes: 'end',
        successors: [{ proposal: 'peace', open: ['monitors'] }],
      },
    ])
  })

  test('takes the steps of a what-if in: what they bring about is no longer open', () => {
    const found = byThen(opened, viewOf([{ condition: monitors.id, event: 'satisfy' }]))
    expect(found.map(({ what, day }) => `${what} ${day}`)).toEqual(['due 2025-03-12', 'term 2025-04-02'])
    expect(found[1]).toMatchObject({ successors: [{ proposal: 'peace', open: [] }] })
  })

  test('does not ask for a successor of what renews itself, but does once notice is given', () => {
    const renewed = new OpenDossier(dossier({ renewal: 'automatic' }))
    const termOf = (steps: readonly Step[]) => byThen(renewed, viewOf(steps)).find(({ what }) => what === 'term')
    expect(termOf([])).toMatchObject({ comes: 'renewal', successors: [] })
    expect(termOf([{ proposal: truce.id, event: 'giveNotice' }])).toMatchObject({
      comes: 'endByNotice',
      successors: [{ proposal: 'peace' }],
    })
    expect(termOf([{ proposal: truce.id, event: 'suspend' }])).toMatchObject({ comes: 'end' })
  })

  test('is nothing where nothing lies ahead', () => {
    expect(byThen(opened, viewOf([], '2025-05-01'))).toEqual([])
  })
})
