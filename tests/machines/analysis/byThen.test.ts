import { describe, expect, test } from 'vitest'
import { byThen } from '../../../machines/analysis/byThen.ts'
import { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { View } from '../../../machines/board.ts'
import type { Step } from '../../../machines/dossier.ts'
import { everything } from '../../../machines/record.ts'
import { development, dossierWith } from '../workspace/dossierWith.ts'

const eitherWay = { allOf: ['north-consent', { anyOf: ['monitors', { allOf: ['force', 'aside'] }] }] }

const dossier = (truce: object = {}, forPeace: object = eitherWay) =>
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
        requires: forPeace,
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
      { what: 'due', day: '2025-03-12', days: 2, condition: 'aside', neededBy: [], usefulTo: ['peace'] },
      { what: 'due', day: '2025-03-20', days: 10, condition: 'monitors', neededBy: [], usefulTo: ['peace'] },
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

  test('is needed only where nothing else would do, and of no use where what it could do is done', () => {
    const usesIn = (requires: object) => {
      const changed = new OpenDossier(dossier({}, requires))
      const due = byThen(changed, viewOf()).find((one) => one.what === 'due' && one.condition === 'monitors')
      return due?.what === 'due' && [due.neededBy, due.usefulTo]
    }
    expect(usesIn({ allOf: ['north-consent', 'monitors'] })).toEqual([['peace'], []])
    expect(usesIn({ atLeast: 2, of: ['north-consent', 'monitors', 'force'] })).toEqual([[], ['peace']])
    expect(usesIn({ atLeast: 2, of: ['monitors', { allOf: ['monitors', 'force'] }, 'aside'] })).toEqual([['peace'], []])
    expect(usesIn({ anyOf: ['north-consent', 'monitors'] })).toEqual([[], []])
  })

  test('counts a term that ends as ended: what requires it in force could not take over', () => {
    const successorIn = (requires: object) => {
      const changed = new OpenDossier(dossier({}, requires))
      const end = byThen(changed, viewOf()).find(({ what }) => what === 'term')
      return end?.what === 'term' && end.successors[0]?.open
    }
    const inForce = { proposal: 'truce', is: 'inForce' }
    expect(successorIn({ allOf: [inForce, 'north-consent'] })).toBe('never')
    expect(successorIn({ anyOf: [inForce, { allOf: ['monitors', 'force'] }] })).toEqual(['monitors', 'force'])
    expect(successorIn({ allOf: [{ proposal: 'truce', is: 'expired' }, 'force'] })).toEqual(['force'])
  })

  test('is nothing where nothing lies ahead', () => {
    expect(byThen(opened, viewOf([], '2025-05-01'))).toEqual([])
  })
})
