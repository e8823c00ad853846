import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ids } from '../../../machines/record/repeats.ts'

/** Ids that end alike, so that only the whole tells them apart, and others. */
const id = fc.oneof(
  fc.string(),
  fc.string({ maxLength: 3 }).map((start) => `${start}-the-same-long-end`),
)

test('an id is new once, wherever it stands among others', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
      const known = new Ids(ids.length)
      expect(ids.map((one) => known.add(one))).toEqual(ids.map((one, place) => ids.indexOf(one) === place))
    }),
    { numRuns: 1000 },
  )
})
