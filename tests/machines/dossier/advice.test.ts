import { expect, test } from 'vitest'
import { type Changes, readChanged } from './sample.ts'

const adviceOn = (changes: Changes): string[] => readChanged(changes).advice.map(({ path }) => path)

const effect = (more: object) => ({
  'developments[1].effects[0]': { condition: 'north-agrees', event: 'refuse', ...more },
})

const cases: [name: string, changes: Changes, paths: string[]][] = [
  ['a source without a grade', { 'sources[0].reliability': undefined }, ['$.sources[0]']],
  ['a consent owed by several', { 'conditions[0].owedBy': ['north', 'south'] }, ['$.conditions[0].owedBy']],
  ['a consent owed by one, named twice', { 'conditions[0].owedBy': ['north', 'north'] }, []],
  [
    'a condition that no proposal requires',
    { 'proposals[0].requires': 'release', 'proposals[0].requiresBy': undefined },
    ['$.conditions[0]', '$.conditions[2]'],
  ],
  ['a condition that only one party requires', { 'proposals[0].requires': 'north-agrees' }, []],
  ['a claim about another’s consent', effect({ by: 'south' }), ['$.developments[1].effects[0]']],
  [
    'such a claim of the whole development',
    { ...effect({}), 'developments[1].by': ['south', 'broker'] },
    ['$.developments[1].effects[0]'],
  ],
  ['such a word that is established', effect({ by: 'south', standing: 'established' }), []],
  ['a claim about one’s own consent', effect({ by: 'north', standing: 'claim' }), []],
  ['a waiver by the party that demands the consent', effect({ by: 'south', event: 'waive' }), []],
  ['a development earlier than the one before it', { 'developments[2].at': '2025-01-04' }, ['$.developments[2].at']],
  ['a development of the same instant as the one before it', { 'developments[2].at': '2025-01-04T22:00:00Z' }, []],
]

test.each(cases)('%s', (_name, changes, paths) => {
  const parsed = readChanged(changes)
  expect(parsed.ok).toBe(true)
  expect(adviceOn(changes)).toEqual(paths)
})

test('a file with faults still gets advice on its entries, and none that its faults could mislead', () => {
  expect(
    adviceOn({
      'sources[0].reliability': undefined,
      'proposals[0].requires': { allOf: ['x'] },
      'proposals[0].requiresBy': undefined,
    }),
  ).toEqual(['$.sources[0]'])
})

test('a faulty grade is a fault, and no missing grade', () => {
  expect(readChanged({ 'sources[0].reliability': 'Z' })).toMatchObject({ ok: false, advice: [] })
})
