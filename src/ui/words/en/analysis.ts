import type { Likelihood } from '../../../../machines/analysis/likelihood.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'

const terms: Record<Likelihood, string> = {
  excluded: 'excluded, as stated',
  almostNoChance: 'almost no chance',
  veryUnlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughlyEvenChance: 'roughly even chance',
  likely: 'likely',
  veryLikely: 'very likely',
  almostCertain: 'almost certain',
  certain: 'certain, as stated',
}

const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: 3 })
const small = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
const numbers = new Intl.NumberFormat('en-GB')

const percent = (odds: number): string =>
  odds > 0 && odds < 0.0005 ? `${small.format(odds * 100)}%` : percents.format(odds)

const rounded = new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: 2 })

/** Odds as a headline: no more digits than anybody means. What is not certain is never rounded to 100%. */
const figure = (odds: number): string => (odds > 0.99 || odds < 0.0005 ? percent(odds) : rounded.format(odds))

/** The words of blockers, odds, routes and deadlocks. */
export const analysis = {
  odds: 'Odds',
  percent,
  figure,
  term: (likelihood: Likelihood) => terms[likelihood],
  withTerm: (likelihood: Likelihood, odds: number) => `${terms[likelihood]}, ${percent(odds)}`,
  independent: 'Each taken as independent of the others.',
  together: (odds: string) => `${odds} if what the same parties owe moves together.`,
  unknown: (titles: readonly string[]) => `Unknown: there are no odds for ${listed(titles)}.`,
  tooHard: 'Too hard to work out exactly for this requirement.',
  holds: 'All that it requires holds.',

  blockers: 'What stands in the way',
  smallestSets: (count: bigint) =>
    count === 1n
      ? 'Only one set of changes would meet what it requires'
      : `${numbers.format(count)} smallest sets of changes would meet what it requires`,
  combinations: (met: bigint, open: number) =>
    `Of the ${numbers.format(1n << BigInt(open))} ways in which ${open} open things can hold or not, ${numbers.format(met)} ${met === 1n ? 'meets' : 'meet'} it.`,
  ofSize: (size: number, count: bigint) => `${numbers.format(count)} of ${plural(size, 'change', 'changes')}`,

  importance: 'Where to push',
  moves: (points: number) => `${small.format(points * 100)} points for each 100 of its own`,
  ifIt: (holds: number, not: number) => `${percent(holds)} if it holds, ${percent(not)} if not`,

  routes: 'Shortest ways to ready',
  declaredThen: 'Then it is left to be declared.',
  entersThen: 'Then it enters into force by itself.',
  breaks: (first: string, then: string, party: string) =>
    `against the demand of ${party} that ${first} come before ${then}`,

  deadlocks: 'Deadlock',
  waits: (then: string, first: string) => `${then} waits for ${first}`,
  heldBy: (parties: readonly string[]) => `Held by ${listed(parties)}.`,
  firstMove: (titles: readonly string[]) => `It breaks once this goes first: ${listed(titles)}.`,
} as const
