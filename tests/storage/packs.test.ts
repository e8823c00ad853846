import { serialize } from 'node:v8'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../machines/record/entry.ts'
import * as deflation from '../../src/storage/deflate.ts'
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

test.each([
  ['as it is', null],
  ['deflated', deflation],
])('packs give back what was packed, %s, each in a value that a browser keeps in its log', (_, deflation) => {
  fc.assert(
    fc.property(acts, (all) => {
      const entries = all.flatMap((headlines, act) => entriesOf(headlines, `act-${act}`))
      const packs = [...packsOf('river', entries, deflation)]
      expect(readStored(packs, deflation)).toMatchObject({ entries, damaged: [], isSound: true })
      for (const pack of packs) expect(serialize(pack).length).toBeLessThan(MOST_IN_LOG)
    }),
    { numRuns: 15 },
  )
})

test('what is packed again has the same keys, so that nothing is written twice', () => {
  const entries = entriesOf(
    Array.from({ length: 3000 }, (_, place) => `Talks ${place}`),
    'act',
  )
  for (const given of [null, deflation]) {
    const packs = [...packsOf('river', entries, given)]
    expect(packs.length).toBeGreaterThan(2)
    expect([...packsOf('river', entries, given)].map(({ key }) => key)).toEqual(packs.map(({ key }) => key))
  }
})

test('only what one act wrote many of is deflated', () => {
  const act = (name: string, many: number) =>
    entriesOf(
      Array.from({ length: many }, (_, place) => `Talks ${place}`),
      name,
    )
  const packs = [...packsOf('river', [...act('file', 1000), ...act('table', 255), ...act('one', 1)], deflation)]
  const ways = packs.map(({ text, format, sums }) => [typeof text === 'string', format, sums.length - 1])
  expect(ways).toEqual([
    [false, 2, 512],
    [false, 2, 488],
    [true, 1, 255],
    [true, 1, 1],
  ])
})
