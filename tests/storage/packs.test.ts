import { serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../machines/record/entry.ts'
import { packsOf } from '../../src/storage/packs.ts'
import { readStored } from '../../src/storage/readStored.ts'
import { logged } from './entriesForTests.ts'

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

test('what is packed again has the same keys, so that nothing is written twice', () => {
  const entries = [...act('file', 3000), ...act('table', 200)]
  const packs = [...packsOf('river', entries)]
  expect(packs.length).toBeGreaterThan(2)
  expect([...packsOf('river', entries)].map(({ key }) => key)).toEqual(packs.map(({ key }) => key))
})

test('only what one act wrote many of is deflated', () => {
  const packs = [...packsOf('river', [...act('file', 1000), ...act('table', 255), ...act('one', 1)])]
  const ways = packs.map(({ text, format, sums }) => [typeof text === 'string', format, sums.length - 1])
  expect(ways).toEqual([
    [false, 2, 512],
    [false, 2, 488],
    [true, 1, 255],
    [true, 1, 1],
  ])
})

test('what hardly deflates is kept in packs of fewer entries, each of them in the log', () => {
  const letters = fc.sample(fc.string({ unit: 'binary-ascii', minLength: 400, maxLength: 400 }), {
    numRuns: 600,
    seed: 1,
  })
  const entries = entriesOf(letters, 'act')
  const packs = [...packsOf('river', entries)]
  expect(packs.length).toBeGreaterThan(3)
  expect(readStored(packs).entries).toEqual(entries)
  for (const pack of packs) expect(serialize(pack).length).toBeLessThan(MOST_IN_LOG)
})
