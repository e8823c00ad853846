import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionalOdds, conditionalOddsOf } from '../../../machines/analysis/conditionalOdds.ts'
import { RequirementAnalysis } from '../../../machines/analysis/requirementAnalysis.ts'
import type { ElementId } from '../../../machines/dossier.ts'
import { anyRequirement, anyTruths, read } from './given.ts'

const anyOdds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })

test('the odds with an element settled are those that are reckoned with its odds at nothing and at one', () => {
  fc.assert(
    fc.property(anyRequirement(8, 4), anyTruths(8), anyOdds, (written, truths, odds) => {
      const analysis = new RequirementAnalysis(read(written), (element) =>
        truths(typeof element === 'string' ? element : element.proposal),
      )
      const { reckoner, open } = analysis
      if (reckoner === null || analysis.holds) return
      const byRank = Float64Array.from(open, ({ id }) => odds[Number(id.slice(1))] ?? 0)
      const now = reckoner.reckon(byRank)
      const [total, importance] = [now.odds, [...now.importance]]
      for (const [rank, birnbaum] of importance.entries()) {
        const settled = (own: number) => reckoner.reckon(byRank.with(rank, own)).odds
        const found = conditionalOdds(total, birnbaum, byRank[rank] ?? 0)
        expect(found.without).toBeCloseTo(settled(0), 12)
        expect(found.with).toBeCloseTo(settled(1), 12)
      }
    }),
    { numRuns: 500 },
  )
})

test('rounding makes neither less than nothing nor more than certainty, and nothing is nothing', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(unit, unit, (own, other) => {
      expect(conditionalOdds(own * other, other, own).without).toBe(0)
      expect(conditionalOdds(own + (1 - own) * other, 1 - other, own).with).toBeLessThanOrEqual(1)
    }),
  )
})

test('of an element without odds nothing is told', () => {
  const [known, unknown] = ['monitoring', 'halt'] as ElementId[] as [ElementId, ElementId]
  const importance = [
    { id: unknown, birnbaum: 0.6 },
    { id: known, birnbaum: 0.5 },
  ]
  const found = { odds: 0.25, missing: [], importance, together: null }
  expect(conditionalOddsOf(found, { [known]: 0.5 })).toEqual([{ id: known, birnbaum: 0.5, without: 0, with: 0.5 }])
  expect(conditionalOddsOf({ ...found, odds: null }, { [known]: 0.5 })).toEqual([])
})
