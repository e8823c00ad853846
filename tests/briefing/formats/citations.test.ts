import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../machines/briefing/outline.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'
import { citingOnce } from '../../../src/briefing/formats/citations.ts'

const rests = fc.uniqueArray(
  fc.constantFrom('a', 'b', 'c').map((id) => id as DevelopmentId),
  { maxLength: 2 },
)
const cellWith = (on: fc.Arbitrary<DevelopmentId[]>): fc.Arbitrary<Cell> =>
  fc.record({ text: fc.string(), mark: fc.constant(null), rests: on })

describe('the numbers in a row of a table', () => {
  test('stand once where all its cells rest on the same', () => {
    fc.assert(
      fc.property(rests, fc.array(cellWith(fc.constant([])), { minLength: 1, maxLength: 5 }), (shared, cells) => {
        const cited = citingOnce(cells.map((cell) => ({ ...cell, rests: shared })))
        expect(cited.map((cell) => cell.rests)).toEqual(cells.map((_, place) => (place === 0 ? shared : [])))
      }),
    )
  })

  test('stand at each cell where they differ', () => {
    fc.assert(
      fc.property(fc.array(cellWith(rests), { minLength: 2, maxLength: 5 }), (cells) => {
        fc.pre(new Set(cells.map((cell) => cell.rests.join())).size > 1)
        expect(citingOnce(cells)).toEqual(cells)
      }),
    )
  })
})
