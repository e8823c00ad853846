import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../../machines/record/entry.ts'
import { haveRepeats } from '../../../machines/record/repeats.ts'

const entryOf = (id: string): Entry => ({
  id,
  kind: 'development',
  order: id,
  author: 'anna',
  recorded: '2025-03-18T10:00:00Z',
  act: 'act',
  content: {},
})

/** Ids that end alike, so that only the whole tells them apart, and others. */
const id = fc.oneof(
  fc.string(),
  fc.string({ maxLength: 3 }).map((start) => `${start}-the-same-long-end`),
)

test('two entries of one id are noticed, wherever they stand, and none else', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
      expect(haveRepeats(ids.map(entryOf))).toBe(new Set(ids).size < ids.length)
    }),
    { numRuns: 1000 },
  )
})
