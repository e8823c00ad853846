import { serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Entry } from '../../machines/record/entry.ts'
import type * as Deflate from '../../src/storage/deflate.ts'
import { packsOf } from '../../src/storage/packs.ts'
import { readStored } from '../../src/storage/readStored.ts'
import { logged } from './entriesForTests.ts'

const deflated = vi.hoisted(() => ({ letters: 0 }))

vi.mock('../../src/storage/deflate.ts', async (original) => {
  const { deflate, inflate } = await original<typeof Deflate>()
  return {
    inflate,
    deflate(text: string) {
      deflated.letters += text.length
      return deflate(text)
    },
  }
})

/** What Chromium keeps in its log; a larger value becomes a file of its own. */
const MOST_IN_LOG = 64 * 1024

const headline = fc.oneof(
  fc.string({ maxLength: 2000 }),
  fc.string({ unit: fc.constantFrom('К', 'и', 'ї', 'в', ' '), maxLength: 2000 }),
)
const acts = fc.array(fc.array(headline, { minLength: 1, maxLength: 400, size: 'max' }), { minLength: 1, maxLength: 4 })

const entriesOf = (headlines: readonly string[], act: string): Entry[] =>
  headlines.map((one, place) => ({ ...logged(`${act}-${place}`), act, content: { headline: one } }))

test('packs give back what was packed, each in a value that a browser keeps in its log', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const entries = all.flatMap((headlines, act) => entriesOf(headlines, `act-${act}`))
      const packs = [...packsOf('river', entries)]
      expect(readStored(packs)).toMatchObject({ entries, damaged: [], isSound: true })
      for (const pack of packs) expect(serialize(pack).length).toBeLessThan(MOST_IN_LOG)
    }),
    { numRuns: 30 },
  )
})

const act = (name: string, many: number): Entry[] =>
  entriesOf(
    Array.from({ length: many }, (_, place) => `Talks ${place}`),
    name,
  )

test('what was read and is packed again has the same keys, so that nothing is written twice', () => {
  const entries = [...act('file', 3000), ...act('table', 200)]
  const packs = [...packsOf('river', entries)]
  expect(packs.length).toBeGreaterThan(2)
  const again = packsOf('river', readStored(packs).entries)
  expect([...again].map(({ key }) => key)).toEqual(packs.map(({ key }) => key))
})

test('only what one act wrote many of is deflated', () => {
  const packs = [...packsOf('river', [...act('file', 1000), ...act('table', 200), ...act('one', 1)])]
  const ways = packs.map(({ text, format, sums }) => [typeof text === 'string', format, sums.length - 1])
  expect(ways).toEqual([
    [false, 2, 512],
    [false, 2, 488],
    [true, 1, 200],
    [true, 1, 1],
  ])
})

const unpackable = (many: number, letters: number): Entry[] =>
  entriesOf(
    fc.sample(fc.string({ unit: 'binary-ascii', minLength: letters, maxLength: letters }), { numRuns: many, seed: 1 }),
    'act',
  )

test.each([
  [600, 400],
  [400, 3000],
  [300, 13_000],
])(
  '%i entries of %i letters that hardly deflate are in packs that the log holds, and are not deflated over and over',
  (many, letters) => {
    const entries = unpackable(many, letters)
    deflated.letters = 0
    const packs = [...packsOf('river', entries)]
    expect(deflated.letters).toBeLessThan(8 * many * letters)
    expect(packs.some(({ format }) => format === 2)).toBe(true)
    expect(readStored(packs).entries).toEqual(entries)
    for (const pack of packs) expect(serialize(pack).length).toBeLessThan(MOST_IN_LOG)
  },
)

test('so are entries whose letters were cut out of a text that a browser keeps in two bytes a letter', () => {
  for (const many of [200, 600]) {
    const cut = (place: number) => `Ж${`Talks, day ${place}, `.repeat(30)}`.slice(1)
    const entries = entriesOf(
      Array.from({ length: many }, (_, place) => cut(place)),
      'act',
    )
    for (const pack of packsOf('river', entries)) expect(serialize(pack).length).toBeLessThan(MOST_IN_LOG)
  }
})
