import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposalStatuses } from '../../../machines/proposal.ts'
import { CardMaker } from '../../../src/ui/telling/cards.ts'
import { indexDossier } from '../../../src/ui/telling/dossierIndex.ts'
import { whyOf } from '../../../src/ui/telling/why.ts'
import { why } from '../../../src/ui/words/en/why.ts'
import type { WhyFacts } from '../../../src/ui/words/whyFacts.ts'
import { boards, dossierWith, ruleDossiers, ukraine, viewOf } from '../../board/dossiers.ts'

const bare: WhyFacts = {
  status: 'tabled.pending',
  isMet: false,
  isConsentOnly: false,
  given: [],
  missing: [],
  refusing: [],
  missingTitles: [],
  failing: [],
  open: [],
  since: '3 April',
  until: null,
  startsOn: null,
  allegedBy: [],
  by: [],
  isClaimed: false,
}
const open = (...titles: string[]): WhyFacts['open'] => titles.map((title) => ({ kind: 'element', title }))
const failing = (state: string, ...titles: string[]): WhyFacts['failing'] => titles.map((title) => ({ title, state }))

/** The sentence, its finding between asterisks. */
const told = (facts: Partial<WhyFacts>): string =>
  why({ ...bare, ...facts })
    .map(({ text, isStrong }) => (isStrong ? `*${text}*` : text))
    .join('')

describe('why a proposal stands where it does', () => {
  test.each<[expected: string, facts: Partial<WhyFacts>]>([
    [
      'Ukraine has agreed; Russia has not. *Monitoring is still open*.',
      { given: ['Ukraine'], missing: ['Russia'], open: open('monitoring') },
    ],
    ['Ukraine has agreed; *Russia has not*.', { given: ['Ukraine'], missing: ['Russia'] }],
    ['*Neither Russia nor Ukraine has agreed* yet.', { missing: ['Russia', 'Ukraine'] }],
    ['*The United States has not agreed* yet.', { missing: ['United States'] }],
    ['*A, b and 3 more are still open*.', { open: open('a', 'b', 'c', 'd', 'e') }],
    [
      '*A or b and 2 of c, d and e are still open*.',
      {
        open: [
          { kind: 'choice', needed: 1, count: 2, titles: ['a', 'b'] },
          { kind: 'choice', needed: 2, count: 3, titles: ['c', 'd', 'e'] },
        ],
      },
    ],
    ['*1 of 4 alternatives is still open*.', { open: [{ kind: 'choice', needed: 1, count: 4, titles: [] }] }],
    [
      'Ukraine has agreed; Russia has not. *The arms stop is refused*, and monitoring is still open.',
      {
        status: 'tabled.blocked',
        given: ['Ukraine'],
        missing: ['Russia'],
        failing: failing('refused', 'the arms stop'),
        open: open('monitoring'),
      },
    ],
    [
      'Ukraine has agreed. *Russia refuses and the arms stop is refused*; monitoring is still open.',
      {
        status: 'tabled.blocked',
        given: ['Ukraine'],
        refusing: ['Russia'],
        failing: failing('refused', 'the arms stop'),
        open: open('monitoring'),
      },
    ],
    [
      'Russia and Ukraine have agreed, *and it waits to be declared in force*.',
      { status: 'tabled.ready', isMet: true, isConsentOnly: true, given: ['Russia', 'Ukraine'] },
    ],
    [
      'Everything that it requires holds, *and it is to start on 27 November*.',
      { status: 'tabled.ready', isMet: true, startsOn: '27 November' },
    ],
    [
      '*Only Russia is bound by it*: Ukraine has not agreed.',
      { status: 'inForce.oneSided', given: ['Russia'], missing: ['Ukraine'] },
    ],
    [
      '*In force by Russia’s word alone*: Ukraine has not agreed.',
      { status: 'inForce.oneSided', missing: ['Ukraine'], by: ['Russia'] },
    ],
    [
      'It is in force, but *not all that it requires holds*: monitoring is still open.',
      { status: 'inForce.oneSided', given: ['Russia'], open: open('monitoring') },
    ],
    [
      'Russia and Ukraine have agreed, and *it is in force*.',
      { status: 'inForce.holding', isMet: true, isConsentOnly: true, given: ['Russia', 'Ukraine'] },
    ],
    [
      '*It is in force*, though Russia’s agreement is open again.',
      { status: 'inForce.holding', missing: ['Russia'], missingTitles: ['Russia’s agreement'] },
    ],
    [
      'It is in force, but *monitoring is breached*.',
      { status: 'inForce.faltering', failing: failing('breached', 'monitoring') },
    ],
    [
      'Russia and Ukraine have agreed, but *Russia and Ukraine each say that it was broken*, and nothing is settled.',
      { status: 'inForce.strained', isMet: true, given: ['Russia', 'Ukraine'], allegedBy: ['Russia', 'Ukraine'] },
    ],
    [
      '*Ukraine says that it was broken*; Russia refuses.',
      { status: 'inForce.strained', refusing: ['Russia'], allegedBy: ['Ukraine'] },
    ],
    ['*A breach is alleged*, and nothing is settled.', { status: 'inForce.strained', isMet: true }],
    ['*Suspended since 3 April*; its term runs on to 17 April.', { status: 'suspended', until: '17 April' }],
    ['*Suspended since 3 April*, by Russia’s account.', { status: 'suspended', by: ['Russia'], isClaimed: true }],
    ['*Its term ran out on 17 April* and was not extended.', { status: 'expired', until: '17 April' }],
    ['*Rejected on 3 April* by the United States.', { status: 'rejected', by: ['United States'] }],
    ['*Withdrawn on 3 April*, by Russia’s account.', { status: 'withdrawn', by: ['Russia'], isClaimed: true }],
    [
      '*It collapsed on 3 April*: monitoring is breached.',
      { status: 'collapsed', by: ['Russia'], failing: failing('breached', 'monitoring') },
    ],
    ['Carried through to its end: *completed on 3 April*.', { status: 'completed' }],
    ['*Superseded on 3 April*: another arrangement has taken its place.', { status: 'superseded' }],
  ])('%s', (expected, facts) => {
    expect(told(facts)).toBe(expected)
  })

  test('every status has a sentence with a finding, whatever is known', () => {
    const names = fc.uniqueArray(fc.constantFrom('Russia', 'Ukraine', 'Europe'), { maxLength: 3 })
    const titles = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 })
    fc.assert(
      fc.property(
        fc.constantFrom(...proposalStatuses),
        fc.boolean(),
        names,
        names,
        names,
        titles,
        titles,
        (status, isClaimed, given, missing, by, failed, opened) => {
          const runs = why({
            ...bare,
            status,
            isClaimed,
            given,
            missing,
            by,
            allegedBy: by,
            missingTitles: missing.map((name) => `${name}’s agreement`),
            failing: failing('refused', ...failed),
            open: open(...opened),
          })
          const sentence = runs.map(({ text }) => text).join('')
          expect(runs.filter(({ isStrong }) => isStrong)).toHaveLength(1)
          expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
          expect(sentence).not.toMatch(/ {2}|\.\.|undefined|, ,|: \.|null/)
        },
      ),
    )
  })
})

describe('in real dossiers', () => {
  const dates = (date: string): string => date

  test('the 30-day ceasefire on 25 March 2025: who has agreed, what is refused, what is open', () => {
    const dossier = ukraine()
    const index = indexDossier(dossier)
    const { board, record } = boards(dossier, viewOf({ asOf: '2025-03-25' }))
    const [card] = new CardMaker(index).make(board, record).cards
    if (card === undefined) throw new Error('no card')
    const { runs, cause } = whyOf(card, index, dates)
    expect(runs.map(({ text }) => text).join('')).toBe(
      'Ukraine has agreed; Russia has not. Stop of arms supplies to Ukraine is refused, and effective control of the ' +
        'ceasefire, halt of forced mobilization in Ukraine and end of intelligence sharing with Kyiv are still open.',
    )
    expect(cause).toBe('2025-03-20-european-council')
  })

  test.each<[sentence: string, requires: unknown]>([
    ['A is refused, and b is still open.', { allOf: ['a', 'b'] }],
    ['B or c is still open.', { anyOf: ['a', 'b', 'c'] }],
    ['B and c are still open.', { atLeast: 2, of: ['a', 'b', 'c'] }],
    ['B is still open.', { anyOf: ['a', { allOf: ['b', { anyOf: ['a', 'b'] }] }] }],
    ['1 of 2 alternatives is still open.', { anyOf: ['b', { allOf: ['b', 'c'] }] }],
    ['A is refused, and b is still open.', { atLeast: 2, of: ['a', { allOf: ['a', 'b'] }] }],
    ['B or c and b are still open.', { allOf: [{ anyOf: ['b', 'c'] }, 'b'] }],
  ])('what is left of a requirement is said once: %s', (sentence, requires) => {
    const dossier = dossierWith({
      conditions: ['a', 'b', 'c'].map((id) => ({ id, title: id, kind: 'action' })),
      proposals: [{ id: 'p', title: 'P', tabled: '2025-01-01', requires }],
      developments: [
        { id: 'd', at: '2025-01-02', headline: 'D', source: 'press', effects: [{ condition: 'a', event: 'refuse' }] },
      ],
    })
    const { board, record } = boards(dossier, viewOf({ asOf: '2025-01-12' }))
    const index = indexDossier(dossier)
    const [card] = new CardMaker(index).make(board, record).cards
    const runs = card === undefined ? [] : whyOf(card, index, dates).runs
    expect(runs.map(({ text }) => text).join('')).toBe(sentence)
  })

  test.each(ruleDossiers())(
    'no sentence of $name names an id or ends before it says something',
    ({ dossier, views }) => {
      // Titles that no id can be taken for.
      const titled = {
        ...dossier,
        conditions: dossier.conditions.map((one, place) => ({ ...one, title: `Condition no. ${place}` })),
        proposals: dossier.proposals.map((one, place) => ({ ...one, title: `Proposal no. ${place}` })),
      }
      const index = indexDossier(titled)
      const ids = [...dossier.conditions, ...dossier.proposals, ...dossier.developments].map(({ id }) => id)
      for (const view of views) {
        const { board, record } = boards(titled, view)
        for (const card of new CardMaker(index).make(board, record).cards) {
          const { runs, cause } = whyOf(card, index, () => 'that day')
          const words = runs.flatMap(({ text }) => text.split(/[^\w-]+/))
          expect(runs.some(({ isStrong }) => isStrong)).toBe(true)
          expect(words.filter((word) => ids.some((id) => id === word && id.includes('-')))).toEqual([])
          if (cause !== null) expect(index.development(cause)).toBeDefined()
        }
      }
    },
  )
})
