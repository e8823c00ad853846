/** ICD 203's terms for odds (Analytic Standards, 2015), and two for what is stated outright. */
export const likelihoods = [
  'excluded',
  'almostNoChance',
  'veryUnlikely',
  'unlikely',
  'roughlyEvenChance',
  'likely',
  'veryLikely',
  'almostCertain',
  'certain',
] as const
export type Likelihood = (typeof likelihoods)[number]

/** Where each range begins, which takes in its lower end. What is below the lowest or above the highest keeps its word. */
const ranges: readonly (readonly [from: number, Likelihood])[] = [
  [0.95, 'almostCertain'],
  [0.8, 'veryLikely'],
  [0.55, 'likely'],
  [0.45, 'roughlyEvenChance'],
  [0.2, 'unlikely'],
  [0.05, 'veryUnlikely'],
]

/** Digits past these came of reckoning. */
const DIGITS = 12

/** Odds without the noise of reckoning: 0.45 for 0.44999999999999996. */
export const settledOdds = (odds: number): number => Number(odds.toPrecision(DIGITS))

/** The term for odds from 0 to 1. */
export function likelihoodOf(odds: number): Likelihood {
  if (odds <= 0) return 'excluded'
  if (odds >= 1) return 'certain'
  const settled = settledOdds(odds)
  return ranges.find(([from]) => settled >= from)?.[1] ?? 'almostNoChance'
}
