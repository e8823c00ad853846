import { afterEach, describe, expect, test } from 'vitest'
import { mostFaults, printFault } from '../../../machines/dossier/faults.ts'
import { limits } from '../../../machines/dossier/limits.ts'
import { parseDossier, readDossier } from '../../../machines/dossier.ts'
import { pathsOf, sample } from './sample.ts'

const text = JSON.stringify(sample())
const nested = (depth: number): string => `${'{"allOf":['.repeat(depth)}"release"${']}'.repeat(depth)}`
const requiring = (requirement: string): string =>
  text.replace('{"proposal":"truce","is":"inForce.holding"}', requirement)
const times = (count: number, part: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => part(place)).join()
const outcome = (file: string) => {
  const parsed = parseDossier(file)
  return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => `${path}: ${problem}`)
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

describe('limits', () => {
  test('a requirement may be nested to the limit, and no deeper', () => {
    expect(outcome(requiring(nested(limits.depth)))).toEqual([])
    expect(outcome(requiring(nested(limits.depth + 1)))).toEqual(['$.proposals[1].requires: is nested too deep'])
  })

  test.each([2_000, 200_000])('a requirement nested %i deep is refused', (depth) => {
    expect(outcome(requiring(nested(depth)))).toEqual(['$.proposals[1].requires: is nested too deep'])
    const byParty = text.replace('"anyOf":["release","guns-back"]', `"anyOf":[${nested(depth)}]`)
    expect(outcome(byParty)).toEqual(['$.proposals[0].requiresBy.south: is nested too deep'])
  })

  test('lists nested without end anywhere else are only of the wrong kind', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(outcome(text.replace('"Told by the broker."', deep))).toEqual(['$.conditions[1].note: is a list'])
    expect(outcome(requiring(deep))).toEqual(['$.proposals[1].requires: is a list'])
  })

  test.each([
    ['conditions', limits.conditions],
    ['proposals', limits.proposals],
    ['developments', limits.developments],
    ['parties', limits.parties],
  ])('more %s than the limit are refused, whatever they are', (name, most) => {
    const problem = `has ${(most + 1).toLocaleString('en')} ${name}`
    expect(outcome(`{"format":"parley/1","${name}":[${times(most + 1, () => '0')}]}`)).toEqual([
      `$.${name}: ${problem}`,
    ])
  })

  test('a file of more than 64 MB is refused unread, and its size is that in UTF-8', () => {
    const [large, small] = [' '.repeat(limits.bytes + 1), ' '.repeat(limits.bytes - text.length)]
    expect(outcome(large)).toEqual(['$: is too large'])
    expect(outcome('ж'.repeat(limits.bytes / 2 + 1))).toEqual(['$: is too large'])
    expect(outcome(text + small)).toEqual([])
  })
})

describe('names that objects have of themselves', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']

  test.each(names)('%s is an unknown key wherever it stands', (name) => {
    const file = text.replaceAll('{', `{"${name}":{"polluted":1},`).replaceAll(',}', '}')
    const found = outcome(file)
    const objects = text.split('{').length - 1
    expect(found.length).toBe(objects)
    for (const one of found) expect(one).toContain(`.${name}: `)
  })

  test.each(names)('%s is no id, nor known where it is used', (name) => {
    const isId = name === 'prototype' || name === 'constructor'
    const faults = pathsOf({ 'questions[0].id': name, 'developments[0].effects[2].question': 'how-far' })
    expect(faults).toContain('$.questions[0].id')
    expect(pathsOf({ 'conditions[0].owedBy[0]': name })).toEqual(['$.conditions[0].owedBy[0]'])
    expect(pathsOf({ 'proposals[1].requires': name })).toEqual(['$.proposals[1].requires'])
    expect(pathsOf({ 'developments[0].source': name, 'scenarios[0].lens': name })).toHaveLength(2)
    expect(isId || !/^[a-z-]+$/.test(name)).toBe(true)
  })
})

describe('files that are no dossier', () => {
  test.each(['null', '5', '"text"', 'true', '[]', '[[{}]]'])('%s', (file) =>
    expect(outcome(file)).toEqual([expect.stringMatching(/^\$: is /)]),
  )

  test('an empty object lacks what every dossier has', () => {
    expect(outcome('{}').sort()).toEqual([
      '$.format: is missing',
      '$.id: is missing',
      '$.timeZone: is missing',
      '$.title: is missing',
    ])
  })

  test.each([undefined, Symbol('x'), () => {}, 5n, new Map(), new Date(0)])(
    'a value that was never JSON (%#)',
    (value) => {
      expect(readDossier(value)).toMatchObject({ ok: false })
    },
  )
})

test('numbers as ids are refused where they are given and where they are used, once each', () => {
  expect(pathsOf({ 'parties[0].id': 5, 'conditions[0].owedBy[0]': 5, 'developments[0].by': 5 })).toEqual(
    expect.arrayContaining(['$.parties[0].id', '$.conditions[0].owedBy[0]', '$.developments[0].by']),
  )
})

test('lone surrogates are text like any other', () => {
  expect(pathsOf({ title: '\ud800', 'developments[0].headline': 'x\udfff' })).toEqual([])
  expect(pathsOf({ id: '\ud800' })).toEqual(['$.id'])
  expect(outcome(text.replace('"title":"The river war"', '"title":"\\ud800"'))).toEqual([])
})

test('a file of nothing but faults is refused at once, and tells the first of them', () => {
  const files = [
    text.replace('"effects":[', `"effects":[${times(1_000_000, () => '1')},`),
    text.replace(
      '"note":"By radio."',
      times(100_000, (place) => `"x${place}":1`),
    ),
    text.replace(
      '"release":0.5',
      times(100_000, (place) => `"x${place}":2`),
    ),
    text.replace('"prisoners"]', `${times(100_000, () => '5')}]`),
    text.replace('"owedBy":["north"]', `"owedBy":[${times(100_000, (place) => `"norht${place}"`)}]`),
  ]
  for (const file of files) {
    const parsed = parseDossier(file)
    const faults = parsed.ok ? [] : parsed.faults
    expect(faults.length).toBe(mostFaults + 1)
    expect(faults.at(-1)?.path).toBe('$')
  }
})

test('a text of a megabyte in any place costs no more than reading it', () => {
  for (const long of [
    'a-'.repeat(500_000),
    ' '.repeat(1_000_000),
    `https://${'a'.repeat(1_000_000)}`,
    '9'.repeat(1_000_000),
  ]) {
    for (const key of [
      'id',
      'title',
      'timeZone',
      'sources[0].url',
      'proposals[0].term',
      'developments[0].at',
      'parties[0].role',
      'conditions[0].owedBy[0]',
      'scenarios[0].lens',
      'conditions[2].due',
    ]) {
      for (const path of pathsOf({ [key]: long })) expect(path.length).toBeLessThan(100)
    }
  }
})

test('every line about a hostile file is short', () => {
  const parsed = readDossier({
    ...sample(),
    [`a\n${'b'.repeat(1e6)}`]: 1,
    format: 'parley/1',
    parties: [{ id: 'x'.repeat(1e6), name: 'X', role: 'king' }],
  })
  for (const fault of parsed.ok ? [] : parsed.faults) expect(printFault('f', fault).length).toBeLessThan(500)
})
