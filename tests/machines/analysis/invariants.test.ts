import { describe, expect, test } from 'vitest'
import { conditionalOdds } from '../../../machines/analysis/conditionalOdds.ts'
import { RequirementAnalysis } from '../../../machines/analysis/requirementAnalysis.ts'
import { seeded } from '../../bench/measure.ts'
import { drawnTree } from '../../bench/trees.ts'
import { elementsOf, holds, read, type Written } from './given.ts'

const trees = [
  { conditions: 100, repeated: 8, seed: 3 },
  { conditions: 150, repeated: 15, seed: 5 },
  { conditions: 300, repeated: 8, seed: 8 },
  { conditions: 300, repeated: 15, seed: 11 },
].map((drawing): [string, Written] => [`${drawing.conditions} conditions, drawing ${drawing.seed}`, drawnTree(drawing)])

const analysisOf = (written: Written) => new RequirementAnalysis(read(written), () => 'unknown')

/** Odds of so many elements, the same each time. */
function drawnOdds(count: number, seed: number): number[] {
  const random = seeded(seed)
  return Array.from({ length: count }, () => Math.floor(1 + random() * 99) / 100)
}

const changed = (odds: readonly number[], place: number, to: number): number[] => odds.with(place, to)

describe.each(trees)('of a requirement of %s', (_, written) => {
  const analysis = analysisOf(written)
  const { reckoner, open } = analysis
  if (reckoner === null) throw new Error('too hard')
  const odds = drawnOdds(open.length, 7)
  const chances = reckoner.reckon(odds)
  const some = open.filter(({ rank }) => rank % 7 === 0)
  const whole = chances.odds
  const importance = [...chances.importance]

  test('the odds are those with an element and without it, by its own odds (Shannon), and so is their difference', () => {
    for (const { rank } of some) {
      const own = odds[rank] ?? 0
      const withIt = reckoner.odds(changed(odds, rank, 1))
      const without = reckoner.odds(changed(odds, rank, 0))
      expect(own * withIt + (1 - own) * without).toBeCloseTo(whole, 10)
      expect(importance[rank]).toBeCloseTo(withIt - without, 10)
      const told = conditionalOdds(whole, importance[rank] ?? 0, own)
      expect(told.with).toBeCloseTo(withIt, 10)
      expect(told.without).toBeCloseTo(without, 10)
    }
  })

  test('the odds never fall when those of an element rise', () => {
    for (const { rank } of some) {
      const found = [0, 0.1, 0.5, 0.9, 1].map((own) => reckoner.odds(changed(odds, rank, own)))
      for (const [place, one] of found.entries()) expect(one).toBeGreaterThanOrEqual((found[place - 1] ?? 0) - 1e-12)
      expect(importance[rank]).toBeGreaterThanOrEqual(-1e-12)
    }
  })

  test('the combinations that meet it are the share that even odds give', () => {
    const share = reckoner.odds(odds.map(() => 0.5))
    const met = analysis.combinationsMet() ?? 0n
    const scaled = Number((met << 60n) >> BigInt(open.length)) / 2 ** 60
    expect(scaled).toBeCloseTo(share, 10)
  })

  test('each blocker that is listed is enough, and none of it can be spared', () => {
    const sets = analysis.blockers(60) ?? []
    expect(sets.length).toBeGreaterThan(20)
    for (const set of sets) {
      const has = new Set<string>(set)
      expect(holds(written, (id) => has.has(id))).toBe(true)
      for (const spared of set) expect(holds(written, (id) => id !== spared && has.has(id))).toBe(false)
    }
    expect(new Set(sets.map((set) => set.join())).size).toBe(sets.length)
  })

  test('what moves together stays within what any dependence allows, and by itself it is the independent figure', () => {
    const groupOf = ({ rank }: { rank: number }) => `party ${rank % 25 === 0 ? 'a' : rank % 31 === 0 ? 'b' : rank}`
    const together = analysis.together(groupOf, odds)
    if (together !== null) {
      expect(together).toBeGreaterThanOrEqual(0)
      expect(together).toBeLessThanOrEqual(1)
      // Whatever depends on what, all of one blocker holds at least so often (Fréchet), and the requirement with it.
      const ranks = new Map(open.map(({ id, rank }) => [id as string, rank]))
      for (const set of analysis.blockers(20) ?? []) {
        const lack = set.reduce((sum, id) => sum + 1 - (odds[ranks.get(id) ?? -1] ?? 0), 0)
        expect(together).toBeGreaterThanOrEqual(Math.max(0, 1 - lack) - 1e-12)
      }
    }
    const alone = analysis.together(() => null, odds)
    if (alone !== null) expect(alone).toBeCloseTo(whole, 10)
    expect(together === null && alone === null).toBe(false)
  })
})

test('of one group, all of it is as likely as its least likely, and any of it as its likeliest: the bounds of Fréchet', () => {
  const ids = Array.from({ length: 120 }, (_, number) => `c${number}`)
  const odds = drawnOdds(ids.length, 9)
  const together = (written: Written) => {
    const analysis = analysisOf(written)
    expect(elementsOf(written).size).toBe(120)
    return analysis.together(() => 'all', odds)
  }
  expect(together({ allOf: ids })).toBeCloseTo(Math.min(...odds), 12)
  expect(together({ anyOf: ids })).toBeCloseTo(Math.max(...odds), 12)
  const falling = [...odds].sort((a, b) => b - a)
  expect(together({ atLeast: 40, of: ids })).toBeCloseTo(falling[39] ?? 0, 12)
})
