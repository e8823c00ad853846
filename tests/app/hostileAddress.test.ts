import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printAddress, readAddress } from '../../src/app/address.ts'
import { openUkraine } from '../machines/workspace/ukraine.ts'
import { arrivalAt } from './anyPlace.ts'

describe('a hostile or outdated address', () => {
  const opened = openUkraine()
  const pieces = fc.constantFrom(
    '#/',
    'ukraine-2025',
    '/board',
    '/brief',
    '?',
    '&',
    '=',
    'as-of=',
    'lens=',
    'known-at=',
    'trust=',
    'steps=',
    'scenario=',
    'odds=',
    'find=',
    'query:',
    'party:russia',
    '/record',
    'record',
    'monitoring-first',
    ':0.6',
    ':1.5',
    'select=',
    'condition:',
    'proposal:',
    'monitoring',
    'energy-halt',
    ':agree',
    ':extend',
    '@',
    '~',
    '^',
    '!',
    ',',
    '%',
    '%E0%A4%A',
    '2025-03-25',
    '9999-12-31',
    '0000-01-01',
    '2025-02-30',
    '__proto__',
    'constructor',
    'toString',
    '<script>',
    '../..',
    'assessed',
    'russia',
    'B2',
    'Z9',
    'T18:00:00+03:00',
    '=-1',
    '=1e999',
    '\u0000',
    '\ud800',
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), {
        maxLength: 20,
      })
      .map((parts) => parts.join('')),
  )

  test('never throws, and leads to a place that can be drawn and linked', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { place: read } = arrivalAt(text)
        expect(() => opened.board(read)).not.toThrow()
        expect(arrivalAt(printAddress(read))).toEqual({ place: read, dropped: [] })
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['an unknown account', 'lens=mars', { what: 'lens', text: 'mars' }],
    ['a date that is none', 'as-of=2025-02-30', { what: 'asOf', text: '2025-02-30' }],
    ['a date at the edge of the calendar', 'as-of=9999-12-31', { what: 'asOf', text: '9999-12-31' }],
    ['a source that is not there', 'without=nobody', { what: 'without', text: 'nobody' }],
    ['a grade that is none', 'trust=Z9', { what: 'trust', text: 'Z9' }],
    [
      'a step on a thing that is not there',
      'steps=condition:nothing:agree',
      { what: 'step', text: 'condition:nothing:agree' },
    ],
    [
      'an event of the other chart',
      'steps=condition:monitoring:suspend',
      { what: 'step', text: 'condition:monitoring:suspend' },
    ],
    [
      'an extension without an end',
      'steps=proposal:energy-halt:extend',
      { what: 'step', text: 'proposal:energy-halt:extend' },
    ],
    [
      'a step that is marked twice',
      'steps=condition:monitoring:agree@2025-04-01@2025-04-02',
      { what: 'step', text: 'condition:monitoring:agree@2025-04-01@2025-04-02' },
    ],
    ['a thing selected that is not there', 'select=party:russia', { what: 'select', text: 'party:russia' }],
    ['a part of what is not selected', 'part=lane:russia', { what: 'detail', text: 'lane:russia' }],
    [
      'a state of the other chart',
      'select=condition:monitoring&part=state:expired',
      { what: 'detail', text: 'state:expired' },
    ],
    ['a scenario that is not there, or not any more', 'scenario=gone', { what: 'scenario', text: 'gone' }],
    ['the title of a scenario', 'scenario=Monitoring first', { what: 'scenario', text: 'Monitoring first' }],
    ['odds of a thing that is not there', 'odds=nothing:0.5', { what: 'odds', text: 'nothing:0.5' }],
    ['odds of what is no thing at all', 'odds=__proto__:0.5', { what: 'odds', text: '__proto__:0.5' }],
    ['odds without a number', 'odds=monitoring', { what: 'odds', text: 'monitoring' }],
    ['odds above certainty', 'odds=monitoring:1.01', { what: 'odds', text: 'monitoring:1.01' }],
    ['odds below nothing', 'odds=monitoring:-0.1', { what: 'odds', text: 'monitoring:-0.1' }],
    ['odds in hundredths', 'odds=monitoring:60%', { what: 'odds', text: 'monitoring:60%' }],
    ['odds with an exponent', 'odds=monitoring:1e-1', { what: 'odds', text: 'monitoring:1e-1' }],
    ['odds with more behind them', 'odds=monitoring:0.5:1', { what: 'odds', text: 'monitoring:0.5:1' }],
    ['a name that means nothing', 'colour=red', { what: 'part', text: 'colour=red' }],
  ])('says that %s was left out', (_what, query, dropped) => {
    expect(arrivalAt(`#/ukraine-2025/board?${query}`).dropped).toEqual([dropped])
  })

  test('says that a screen which is not there was left out', () => {
    const { place: read, dropped } = arrivalAt('#/ukraine-2025/kitchen?as-of=2025-03-25')
    expect(read.screen).toBe('board')
    expect(dropped).toEqual([{ what: 'screen', text: 'kitchen' }])
  })

  test('keeps every step that can be used beside one that cannot', () => {
    const { place: read } = arrivalAt('#/ukraine-2025/board?steps=condition:zz:agree,condition:monitoring:satisfy')
    expect(read.steps).toEqual([{ condition: 'monitoring', event: 'satisfy' }])
  })

  test('keeps the odds that can be used beside those that cannot, which are named one by one', () => {
    const { place: read, dropped } = arrivalAt(
      '#/ukraine-2025/scenarios?odds=monitoring:0.6,gone:0.5,energy-halt:1,talks:2&scenario=record',
    )
    expect(read).toMatchObject({ screen: 'scenarios', scenario: 'record', odds: { monitoring: 0.6, 'energy-halt': 1 } })
    expect(Object.keys(read.odds)).toHaveLength(2)
    expect(dropped).toEqual([
      { what: 'odds', text: 'gone:0.5' },
      { what: 'odds', text: 'talks:2' },
    ])
  })

  test('is not read at all where it is absurdly long', () => {
    expect(readAddress(`#/ukraine-2025/board?steps=${'x,'.repeat(200_000)}`).dossier).toBeNull()
  })
})
