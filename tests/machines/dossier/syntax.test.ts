import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBreak, placeOf } from '../../../machines/dossier/syntax.ts'
import { parseDossier } from '../../../machines/dossier.ts'
import { sample } from './sample.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('it breaks exactly where the platform refuses', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00',
      '"',
      '1',
      '-',
      '1.5e3',
      '01',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
      '\t',
      '\\',
    ),
  )
  const texts = fc.oneof(
    pieces.map((parts) => parts.join('')),
    fc.json(),
    fc.json().chain((json) => fc.nat(json.length).map((end) => json.slice(0, end))),
    fc.string(),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect(findBreak(text) === null, text).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test('what stands before the break could have gone on as JSON', () => {
  const spoilt = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('}', ']', ',', ':', '"', 'x', '\n', '0'))
  fc.assert(
    fc.property(spoilt, ([json, at, char]) => {
      const place = at % (json.length + 1)
      const text = json.slice(0, place) + char + json.slice(place)
      const before = text.slice(0, findBreak(text)?.offset)
      expect([undefined, before.length]).toContain(findBreak(before)?.offset)
    }),
    { numRuns: 1000 },
  )
})

describe('a file that is not JSON names the line and the column, and what belongs there', () => {
  const cases: [text: string, line: number, column: number, expected: string, hint: string][] = [
    ['', 1, 1, 'a value', 'the file ends too early'],
    ['{\n  "a": 1,\n}', 3, 1, 'a key in double quotes', 'take out the comma before it'],
    ['[1, 2,\n]', 2, 1, 'a value', 'take out the comma before it'],
    ["{ 'a': 1 }", 1, 3, 'a key in double quotes, or "}"', 'JSON takes straight double quotes only'],
    ['{ "a": “b” }', 1, 8, 'a value', 'JSON takes straight double quotes only'],
    ['{ "a": 1 // no\n}', 1, 10, 'a comma or "}"', 'JSON has no comments'],
    ['{ "a" 1 }', 1, 7, 'a colon', ''],
    ['{ "a": 1 "b": 2 }', 1, 10, 'a comma or "}"', ''],
    ['["a\nb"]', 1, 4, 'the rest of a text, with its closing quote', ''],
    ['["a\\x"]', 1, 4, 'the rest of a text, with its closing quote', ''],
    ['{} {}', 1, 4, 'the end of the file', ''],
    ['{ "a": undefined }', 1, 8, 'a value', ''],
    ['{"a": [1, 2}', 1, 12, 'a comma or "]"', ''],
  ]
  test.each(cases)('%s', (text, line, column, expected, hint) => {
    const fault = { path: '$', problem: `is not JSON from line ${line}, column ${column} on`, expected, hint }
    expect(parseDossier(text)).toEqual({ ok: false, advice: [], faults: [fault] })
  })

  test('depth costs it nothing but memory', () => {
    expect(findBreak('['.repeat(1_000_000))?.offset).toBe(1_000_000)
  })
})

test('a byte order mark is no fault, and shifts no column', () => {
  expect(parseDossier(`\uFEFF${JSON.stringify(sample())}`)).toMatchObject({ ok: true })
  expect(parseDossier('\uFEFF{,}')).toMatchObject({ faults: [{ problem: 'is not JSON from line 1, column 2 on' }] })
})

test('places count from 1', () => {
  expect(placeOf('ab\r\ncd', 0)).toEqual({ line: 1, column: 1 })
  expect(placeOf('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 })
})
