import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendDevelopments } from '../../src/exchange/appendDevelopments.ts'
import { sample } from '../machines/dossier/sample.ts'
import { randomDevelopments, sampleWith } from './randomDevelopments.ts'

const added = {
  id: 'new',
  at: '2025-01-09',
  headline: 'A "new" one\n}, {',
  effects: [{ condition: 'release', event: 'agree' }],
}
const { developments: _, ...without } = sample()
const values = { some: sample(), none: sampleWith([]), 'no list of them': without }

/** The same value with the added development, lists in the order of the format. */
const expected = (value: object) => {
  const { scenarios, briefings } = sample()
  const { developments = [], ...rest }: { developments?: readonly object[] } = value
  const others = Object.entries(rest).filter(([key]) => key !== 'scenarios' && key !== 'briefings')
  return { ...Object.fromEntries(others), developments: [...developments, added], scenarios, briefings }
}

describe.each(Object.entries(values))('a development after %s', (_, value) => {
  test.each<[string, (value: unknown) => string]>([
    ['as the app exports it', (one) => `${JSON.stringify(one, null, 2)}\n`],
    ['set in by four', (one) => JSON.stringify(one, null, 4)],
    ['set in by tabs', (one) => `${JSON.stringify(one, null, '\t')}\n`],
    ['on one line', (one) => JSON.stringify(one)],
    ['with the line ends of Windows', (one) => JSON.stringify(one, null, 2).replaceAll('\n', '\r\n')],
  ])('in a file %s is laid out as the file is', (_, layOut) => {
    expect(appendDevelopments(layOut(value), [added])).toBe(layOut(expected(value)))
  })
})

test('all else stays to the letter, and what comes out holds one development more', () => {
  const spaces = fc.constantFrom('', ' ', '\n', '\r\n  ', '\t')
  fc.assert(
    fc.property(randomDevelopments, spaces, spaces, (developments, space, other) => {
      const value = sampleWith(developments)
      const text = JSON.stringify(value, null, 1).replaceAll('\n', space).replace(/^\{/, `${other}{${other}`)
      const out = appendDevelopments(text, [added, added])
      expect(JSON.parse(out)).toEqual({
        ...JSON.parse(text),
        developments: [...JSON.parse(text).developments, added, added],
      })
      const [start, end] = [text.lastIndexOf('"scenarios"'), out.lastIndexOf('"scenarios"')]
      expect(out.slice(end)).toBe(text.slice(start))
      if (developments.length > 0)
        expect(
          out.startsWith(
            text
              .slice(0, start)
              .trimEnd()
              .replace(/\s*\]\s*,$/, ''),
          ),
        ).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('in a file without developments they stand before the briefings, as in the format', () => {
  const text = '{ "format": "parley/1", "briefings": [{ "id": "b" }] }'
  expect(Object.keys(JSON.parse(appendDevelopments(text, [{ id: 'a' }])))).toEqual([
    'format',
    'developments',
    'briefings',
  ])
})

test('a file of one line for each development keeps to it', () => {
  const text = '{ "format": "parley/1",\n  "developments": [\n    { "id": "a" },\n    { "id": "b" }\n  ] }'
  expect(appendDevelopments(text, [{ id: 'c', by: ['x', 'y'] }])).toBe(
    text.replace('{ "id": "b" }', '{ "id": "b" },\n    { "id": "c", "by": [ "x", "y" ] }'),
  )
})

test('a key that is written with escapes, or given twice, is the one that counts', () => {
  const text = '{"developments":[1],"develop\\u006dents":[2],"x":"\\"developments\\":["}'
  expect(JSON.parse(appendDevelopments(text, [3]))).toEqual({ developments: [2, 3], x: '"developments":[' })
})

test('the shipped dossier grows by what is added, and nothing else in it changes', () => {
  const text = readFileSync('public/dossiers/ukraine-2025.json', 'utf8')
  const out = appendDevelopments(text, [added])
  const place = [...text].findIndex((character, index) => character !== out[index])
  const grown = out.length - text.length
  expect(out.slice(0, place) + out.slice(place + grown)).toBe(text)
  expect(appendDevelopments(text, [])).toBe(text)
})
