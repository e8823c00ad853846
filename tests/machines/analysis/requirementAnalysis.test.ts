import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Budget } from '../../../machines/analysis/budget.ts'
import { RequirementAnalysis } from '../../../machines/analysis/requirementAnalysis.ts'
import {
  allUnknown,
  anyRequirement,
  anyTruths,
  byTrial,
  elementsOf,
  holds,
  read,
  type Truths,
  type Written,
} from './given.ts'

const analysisOf = (written: Written, truths: Truths = allUnknown, allowance?: Budget) =>
  new RequirementAnalysis(
    read(written),
    (element) => truths(typeof element === 'string' ? element : element.proposal),
    allowance,
  )

const anyOdds = fc.array(fc.constantFrom(0, 0.05, 0.2, 0.35, 0.5, 0.7, 0.9, 1), { minLength: 14, maxLength: 14 })
const oddsIn = (odds: readonly number[]) => (id: string) => odds[Number(id.slice(1))] ?? 0

/** All that can be asked, by trying every combination of the open elements. */
function byEnumeration(written: Written, truths: Truths, oddsOf: (id: string) => number) {
  const open = [...elementsOf(written)].filter((id) => truths(id) !== 'true')
  const isMet = (set: number) => holds(written, (id) => truths(id) === 'true' || (set & (1 << open.indexOf(id))) !== 0)
  let [odds, met] = [0, 0]
  const importance = open.map(() => 0)
  const matters = new Set<string>()
  for (let set = 0; set < 1 << open.length; set += 1) {
    const chances = open.map((id, place) => ((set & (1 << place)) !== 0 ? oddsOf(id) : 1 - oddsOf(id)))
    const product = (but: number) => chances.reduce((all, one, place) => (place === but ? all : all * one), 1)
    if (!isMet(set)) continue
    met += 1
    odds += product(-1)
    for (const [place, id] of open.entries()) {
      const has = (set & (1 << place)) !== 0
      importance[place] = (importance[place] ?? 0) + (has ? product(place) : -product(place))
      if (has && !isMet(set & ~(1 << place))) matters.add(id)
    }
  }
  return { open, odds, met, importance, matters: open.filter((id) => matters.has(id)) }
}

describe('the analysis of a requirement', () => {
  test('gives what trying every combination gives', () => {
    fc.assert(
      fc.property(anyRequirement(9, 4), anyTruths(9), anyOdds, (written, truths, odds) => {
        const analysis = analysisOf(written, truths)
        const expected = byEnumeration(written, truths, oddsIn(odds))
        expect(analysis.open.map(({ id }) => id)).toEqual(expected.open)
        expect(analysis.combinationsMet()).toBe(BigInt(expected.met))
        expect(analysis.mattering?.map(({ id }) => id)).toEqual(expected.matters)
        const chances = analysis.reckoner?.reckon(expected.open.map(oddsIn(odds)))
        expect(chances?.odds).toBeCloseTo(expected.odds, 12)
        for (const [place, one] of expected.importance.entries())
          expect(chances?.importance[place]).toBeCloseTo(one, 12)
        const sets = byTrial(written, truths, 1e6)
        expect(analysis.blockers(1e6)).toEqual(sets)
        const counts = analysis.blockerCounts()
        const sizes = new Map<number, bigint>()
        for (const { length } of sets) sizes.set(length, (sizes.get(length) ?? 0n) + 1n)
        expect(counts).toEqual(sizes)
      }),
      { numRuns: 3000 },
    )
  })
})
