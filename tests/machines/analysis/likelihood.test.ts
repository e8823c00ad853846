import { expect, test } from 'vitest'
import { likelihoodOf } from '../../../machines/analysis/likelihood.ts'

test.each([
  [0, 'excluded'],
  [0.0001, 'almostNoChance'],
  [0.0499, 'almostNoChance'],
  [0.05, 'veryUnlikely'],
  [0.2, 'unlikely'],
  [0.4499, 'unlikely'],
  [0.45, 'roughlyEvenChance'],
  [0.55, 'likely'],
  [0.8, 'veryLikely'],
  [0.95, 'almostCertain'],
  [0.9999, 'almostCertain'],
  [1, 'certain'],
] as const)('odds of %d read “%s”: a range takes in its lower end', (odds, term) => {
  expect(likelihoodOf(odds)).toBe(term)
})
