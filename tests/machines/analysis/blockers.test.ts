import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../../machines/analysis/budget.ts'
import { allUnknown, anyRequirement, anyTruths, blockers, byTrial, type Written } from './given.ts'

describe('blockers', () => {
  test('are what trying every set gives, in the same order', () => {
    fc.assert(
      fc.property(anyRequirement(8, 4), anyTruths(8), (written, truths) => {
        expect(blockers(written, truths)).toEqual(byTrial(written, truths))
      }),
      { numRuns: 4000 },
    )
  })

  test('are that also where elements are many and often repeated', () => {
    fc.assert(
      fc.property(anyRequirement(12, 5), anyTruths(12), (written, truths) => {
        expect(blockers(written, truths)).toEqual(byTrial(written, truths))
      }),
      { numRuns: 400 },
    )
  })

  test('are the same up to any limit', () => {
    fc.assert(
      fc.property(anyRequirement(9, 4), anyTruths(9), fc.nat({ max: 12 }), (written, truths, limit) => {
        expect(blockers(written, truths, limit)).toEqual(byTrial(written, truths, limit))
      }),
      { numRuns: 500 },
    )
  })

  test('are right or not given at all, however little work is allowed', () => {
    let given = 0
    fc.assert(
      fc.property(anyRequirement(9, 4), anyTruths(9), fc.integer({ min: 1, max: 3000 }), (written, truths, steps) => {
        const found = blockers(written, truths, 20, new Budget(steps))
        if (found === null) return
        given += 1
        expect(found).toEqual(byTrial(written, truths, 20))
      }),
      { numRuns: 3000 },
    )
    expect(given).toBeGreaterThan(1500)
  })

  test('of a requirement that holds are none', () => {
    const written: Written = { anyOf: ['a', { allOf: ['b', 'c'] }] }
    expect(blockers(written, (id) => (id === 'a' ? 'true' : 'false'))).toEqual([])
    expect(blockers('a', () => 'true')).toEqual([])
  })

  test('of a single element are that element, a proposal under its own id', () => {
    expect(blockers('a')).toEqual([['a']])
    expect(blockers({ proposal: 'phase-1', is: 'inForce' }, () => 'false')).toEqual([['phase-1']])
  })

  test('leave out what holds already', () => {
    const written: Written = { allOf: ['a', 'b', { atLeast: 2, of: ['c', 'd', 'e'] }] }
    expect(blockers(written, (id) => (id === 'a' || id === 'd' ? 'true' : 'unknown'))).toEqual([
      ['b', 'c'],
      ['b', 'e'],
    ])
  })

  test('of one size come without a false element first, then by where elements are first named', () => {
    const written: Written = { anyOf: [{ allOf: ['z', 'b'] }, { allOf: ['a', 'b'] }, { allOf: ['z', 'a'] }, 'y'] }
    expect(blockers(written, (id) => (id === 'z' ? 'false' : 'unknown'))).toEqual([
      ['y'],
      ['b', 'a'],
      ['z', 'b'],
      ['z', 'a'],
    ])
  })

  test('take an element as first named also where that place decides nothing', () => {
    const written: Written = { allOf: [{ anyOf: ['held', 'x'] }, 'y', 'x'] }
    expect(blockers(written, (id) => (id === 'held' ? 'true' : 'unknown'))).toEqual([['x', 'y']])
  })

  test('count an element as often as an atLeast lists it', () => {
    expect(blockers({ atLeast: 2, of: ['a', 'a', 'b', 'c'] })).toEqual([['a'], ['b', 'c']])
  })

  test('are a hundred at most, unless more are asked for', () => {
    const written: Written = { atLeast: 3, of: Array.from({ length: 10 }, (_, number) => `c${number}`) }
    expect(blockers(written)).toHaveLength(100)
    expect(blockers(written, allUnknown, 200)).toEqual(byTrial(written, allUnknown, 200))
  })
})
