import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RequirementAnalysis } from '../../../machines/analysis/requirementAnalysis.ts'
import { anyRequirement, anyTruths, elementsOf, holds, read, type Truths, type Written } from './given.ts'

const groupNames = ['x', 'y', 'z', null, null] as const

/** One draw for each group, one for each element that moves by itself: every combination of the pieces between odds. */
function byThresholds(
  written: Written,
  truths: Truths,
  groupOf: (id: string) => string | null,
  oddsOf: (id: string) => number,
): number {
  const open = [...elementsOf(written)].filter((id) => truths(id) !== 'true')
  const draws = new Map<string, string[]>()
  for (const id of open) {
    const draw = groupOf(id) ?? `alone ${id}`
    draws.set(draw, [...(draws.get(draw) ?? []), id])
  }
  const over = (left: readonly string[][], held: ReadonlySet<string>): number => {
    const [ids, ...rest] = left
    if (ids === undefined) return holds(written, (id) => truths(id) === 'true' || held.has(id)) ? 1 : 0
    const ends = [...new Set([0, 1, ...ids.map(oddsOf)])].sort((a, b) => a - b)
    return ends.slice(1).reduce((sum, end, place) => {
      const start = ends[place] ?? 0
      // A draw from start to end meets what has odds of at least the end.
      const met = ids.filter((id) => oddsOf(id) >= end)
      return sum + (end - start) * over(rest, new Set([...held, ...met]))
    }, 0)
  }
  return over([...draws.values()], new Set())
}

test('the odds of what moves together are those of every draw of every group', () => {
  const anyGroups = fc.array(fc.constantFrom(...groupNames), { minLength: 7, maxLength: 7 })
  const anyOdds = fc.array(fc.constantFrom(0, 0.05, 0.2, 0.35, 0.35, 0.5, 0.7, 1), { minLength: 7, maxLength: 7 })
  fc.assert(
    fc.property(anyRequirement(7, 4), anyTruths(7), anyGroups, anyOdds, (written, truths, groups, odds) => {
      const number = (id: string) => Number(id.slice(1))
      const groupOf = (id: string) => groups[number(id)] ?? null
      const oddsOf = (id: string) => odds[number(id)] ?? 0
      const analysis = new RequirementAnalysis(read(written), (element) =>
        truths(typeof element === 'string' ? element : element.proposal),
      )
      const byRank = analysis.open.map(({ id }) => oddsOf(id))
      const found = analysis.together(({ id }) => groupOf(id), byRank)
      expect(found).toBeCloseTo(byThresholds(written, truths, groupOf, oddsOf), 12)
    }),
    { numRuns: 1500 },
  )
})

test('what is owed by one party alone is as likely as the least likely of it', () => {
  const written: Written = { allOf: ['c0', 'c1', 'c2'] }
  const analysis = new RequirementAnalysis(read(written), () => 'unknown')
  expect(analysis.together(() => 'russia', [0.7, 0.2, 0.5])).toBeCloseTo(0.2, 12)
  expect(analysis.together(() => null, [0.7, 0.2, 0.5])).toBeCloseTo(0.07, 12)
})
