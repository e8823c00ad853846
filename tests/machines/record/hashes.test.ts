import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Hashes } from '../../../machines/record/hashes.ts'

const MOST = 2 ** 53 - 1

/** Hashes that lead to one slot, so that only the whole tells them apart, and others. */
const hash = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(5).map((high) => high * 2 ** 40),
  fc.constantFrom(0, 2 ** 31, 2 ** 32, MOST),
)

test('a hash is new once, wherever it stands among others', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 60 }), (all) => {
      const known = new Hashes(all.length)
      expect(all.map((one) => known.add(one))).toEqual(all.map((one, place) => all.indexOf(one) === place))
    }),
    { numRuns: 1000 },
  )
})
