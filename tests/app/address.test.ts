import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionEvents } from '../../machines/condition.ts'
import type { Step } from '../../machines/dossier.ts'
import { proposalEvents } from '../../machines/proposal.ts'
import { arrive } from '../../machines/workspace/arrive.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { printAddress, readAddress } from '../../src/app/address.ts'
import { openUkraine, ukraine } from '../machines/workspace/ukraine.ts'

const NOW = Date.parse('2026-11-25T12:00:00Z')
const arrivalAt = (address: string) => arrive(ukraine, readAddress(address), NOW)

const day = fc
  .date({ min: new Date('0100-01-02'), max: new Date('9899-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const offset = fc.constantFrom('Z', '+03:00', '-11:30', '+14:00')
const instant = fc.tuple(day, offset).map(([on, zone]) => `${on}T18:05:00${zone}`)
const date = fc.oneof(day, instant)
const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<Key, T>>> =>
  fc.option(value, { nil: null }).map((one): Partial<Record<Key, T>> => {
    const given: Partial<Record<Key, T>> = {}
    if (one !== null) given[key] = one
    return given
  })

const dates = fc.tuple(maybe('at', date), maybe('from', date)).map(([at, from]) => ({ ...at, ...from }))
const measured = ukraine.conditions.filter(({ measure }) => measure !== undefined)
const due = fc.oneof(
  day,
  fc.record({ after: fc.constantFrom(...ukraine.proposals.map(({ id }) => id)), within: fc.constant('P60D') }),
)
const conditionStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...ukraine.conditions), fc.constantFrom(...conditionEvents), dates, maybe('due', due))
  .map(([{ id }, event, when, dueBy]) => ({ condition: id, event, ...when, ...dueBy }))
const valueStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...measured), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), dates)
  .map(([{ id }, value, when]) => ({ condition: id, value: value + 0, ...when }))
const proposalStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...ukraine.proposals), fc.constantFrom(...proposalEvents), dates, date)
  .map(([{ id }, event, when, until]) =>
    event === 'extend' || event === 'enterForce'
      ? { proposal: id, event, ...when, until }
      : { proposal: id, event, ...when },
  )
const selection: fc.Arbitrary<Place['select']> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...ukraine.conditions).map(({ id }) => ({ kind: 'condition' as const, id })),
  fc.constantFrom(...ukraine.proposals).map(({ id }) => ({ kind: 'proposal' as const, id })),
  fc.constantFrom(...ukraine.questions).map(({ id }) => ({ kind: 'question' as const, id })),
)
const place: fc.Arbitrary<Place> = fc.record({
  dossier: fc.constant(ukraine.id),
  screen: fc.constant('board' as const),
  asOf: date,
  lens: fc.constantFrom<Place['lens']>('assessed', ...ukraine.parties.map(({ id }) => id)),
  knownAt: fc.option(date, { nil: null }),
  trust: fc.constantFrom<Place['trust']>(null, 'A1', 'B2', 'F6'),
  select: selection,
  steps: fc.array(fc.oneof(conditionStep, valueStep, proposalStep), { maxLength: 5 }),
})

describe('an address', () => {
  test('says the date, and of the rest only what is not as usual', () => {
    const { place: read } = arrivalAt('#/ukraine-2025?as-of=2025-03-25')
    expect(printAddress(read)).toBe('#/ukraine-2025/board?as-of=2025-03-25')
  })

  test('leads back to the place that it was made of, in full', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(arrivalAt(printAddress(one))).toEqual({ place: one, dropped: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('is the same whether its signs are escaped or not', () => {
    fc.assert(
      fc.property(place, (one) => {
        const address = printAddress(one)
        const [path = '', query = ''] = address.split('?')
        const escaped = query
          .split('&')
          .map((pair) => {
            const [name = '', ...value] = pair.split('=')
            return `${name}=${encodeURIComponent(decodeURIComponent(value.join('=')))}`
          })
          .join('&')
        expect(arrivalAt(`${path}?${escaped}`).place).toEqual(one)
      }),
    )
  })

  test('is written as links to Parley are', () => {
    const { place: read, dropped } = arrivalAt(
      '#/ukraine-2025/board?as-of=2025-03-25&lens=russia&trust=B2&select=condition:monitoring&steps=condition:kyiv-agreement:agree,condition:monitoring:satisfy@2025-04-01,proposal:energy-halt:extend@2025-04-01~2025-05-01',
    )
    expect(dropped).toEqual([])
    expect(read).toEqual({
      dossier: 'ukraine-2025',
      screen: 'board',
      asOf: '2025-03-25',
      lens: 'russia',
      knownAt: null,
      trust: 'B2',
      select: { kind: 'condition', id: 'monitoring' },
      steps: [
        { condition: 'kyiv-agreement', event: 'agree' },
        { condition: 'monitoring', event: 'satisfy', at: '2025-04-01' },
        { proposal: 'energy-halt', event: 'extend', at: '2025-04-01', until: '2025-05-01' },
      ],
    })
    expect(printAddress(read)).toContain('select=condition:monitoring&steps=condition:kyiv-agreement:agree,condition:')
  })

  test('of a screen without a date is as of today, and one that is but a way in as of the end of the record', () => {
    expect(arrivalAt('#/ukraine-2025/board').place.asOf).toBe('2026-11-25')
    expect(arrivalAt('#/ukraine-2025').place.asOf).toBe('2025-05-11')
    expect(arrivalAt('').place.asOf).toBe('2025-05-11')
    expect(arrivalAt('#').place.asOf).toBe('2025-05-11')
  })
})

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

  test('is not read at all where it is absurdly long', () => {
    expect(readAddress(`#/ukraine-2025/board?steps=${'x,'.repeat(200_000)}`).dossier).toBeNull()
  })
})
