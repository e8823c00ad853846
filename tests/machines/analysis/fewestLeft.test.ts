import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestLeft } from '../../../machines/analysis/fewestLeft.ts'
import type { ConditionId } from '../../../machines/dossier.ts'
import { anyRequirement, anyTruths, byTrial, read } from './given.ts'

const names: readonly string[] = ['c0', 'c1', 'c2', 'c3']

test('what is left is the smallest blocker of the requirement with the combination’s conditions settled', () => {
  const anyHolds = fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length })
  fc.assert(
    fc.property(anyRequirement(8, 3), anyTruths(8), anyHolds, (written, truths, holds) => {
      const settled = (id: string) => {
        const held = holds[names.indexOf(id)]
        return held === undefined ? truths(id) : held ? 'true' : 'unknown'
      }
      const found = fewestLeft(
        read(written),
        (element) => truths(typeof element === 'string' ? element : element.proposal),
        names as readonly ConditionId[],
        holds,
      )
      expect(found).toBe(byTrial(written, settled)[0]?.length ?? 0)
    }),
    { numRuns: 500 },
  )
})
