import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likelihoodOf } from '../../../machines/analysis/likelihood.ts'
import { analysis } from '../../../src/ui/words/en/analysis.ts'

const readBack = (text: string): number => Number.parseFloat(text.replace(/^[<>]/, '')) / 100

/** Odds anywhere, and close to where a range begins, where rounding tells. */
const anyOdds = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc
    .tuple(fc.constantFrom(0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1), fc.integer({ min: -1000, max: 1000 }), fc.nat(12))
    .map(([edge, by, digits]) => Math.min(1, Math.max(0, edge + by / 10 ** digits))),
)

describe('a figure of odds', () => {
  test('read back, has the term that stands beside it', () => {
    fc.assert(
      fc.property(anyOdds, (odds) => {
        expect(likelihoodOf(readBack(analysis.figure(odds)))).toBe(likelihoodOf(odds))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [0, '0%'],
    [1e-9, '<0.001%'],
    [0.000_135, '0.014%'],
    [0.001_349_999_999_999_999_9, '0.14%'],
    [0.0313, '3.1%'],
    [0.0496, '4.96%'],
    [0.197, '19.7%'],
    [0.275, '28%'],
    [0.447, '44.7%'],
    [0.449_999_999_999_999_96, '45%'],
    [0.875, '88%'],
    [0.9996, '99.96%'],
    [1 - 1e-9, '>99.999%'],
    [1, '100%'],
  ] as const)('of %d is %s: two digits, or as many as put it into its range', (odds, text) => {
    expect(analysis.figure(odds)).toBe(text)
  })
})
