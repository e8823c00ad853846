import { type Likelihood, likelihoodOf, settledOdds } from '../../../../machines/analysis/likelihood.ts'
import { listed } from './listed.ts'
import { allNamed } from './names.ts'
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

const small = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
const numbers = new Intl.NumberFormat('en-GB')

/** Below the first and above the second, digits say nothing more. */
const [LEAST, MOST] = [0.000_01, 0.999_99]
/** From two digits, as many as anybody means, to all that are not noise. */
const percents = Array.from(
  { length: 11 },
  (_, place) => new Intl.NumberFormat('en-GB', { style: 'percent', maximumSignificantDigits: place + 2 }),
)

/**
 * Odds as they are written wherever they are: no more digits than anybody means, but as many as put them into the range of
 * their term. So what is not certain is never rounded to 100%, and 44.7% never to 45%.
 */
function figure(odds: number): string {
  if (odds > 0 && odds < LEAST) return '<0.001%'
  if (odds < 1 && odds > MOST) return '>99.999%'
  const settled = settledOdds(odds)
  const term = likelihoodOf(settled)
  let text = ''
  for (const digits of percents) {
    text = digits.format(settled)
    if (likelihoodOf(settledOdds(Number.parseFloat(text) / 100)) === term) break
  }
  return text
}

const all = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 12, useGrouping: false })

/** The words of blockers, odds, routes and deadlocks. */
export const analysis = {
  odds: 'Odds that what it requires is met',
  figure,
  /** Odds in percent as they are set, with all their digits. */
  typed: (odds: number) => all.format(odds * 100),
  term: (likelihood: Likelihood) => terms[likelihood],
  withTerm: (likelihood: Likelihood, odds: number) => `${terms[likelihood]}, ${figure(odds)}`,
  independent: 'Each taken as independent of the others.',
  together: (odds: string) => `${odds} if what the same parties owe moves together.`,
  unknown: (titles: readonly string[]) => `Unknown: there are no odds for ${listed(titles)}.`,
  tooHard: 'Too hard to work out exactly for this requirement.',
  holds: 'All that it requires holds.',
  isAlready: (state: string) => `It is already ${state}.`,
  endedFor: (state: string) => `It has ended (${state}) and would have to be revived first.`,
  ended: (state: string) => `It has ended (${state}).`,

  blockers: 'What stands in the way',
  /** @param sizes how many there are of each size */
  smallestSets: (sizes: readonly (readonly [size: number, count: bigint])[]) => {
    const all = sizes.reduce((sum, [, count]) => sum + count, 0n)
    const each = sizes.map(([size, count]) => {
      const changes = `of ${plural(size, 'change', 'changes')}`
      return sizes.length === 1 ? changes : `${numbers.format(count)} ${changes}`
    })
    return all === 1n
      ? `Only one set, ${listed(each)}, would meet what it requires.`
      : `${numbers.format(all)} smallest sets would meet what it requires, ${sizes.length === 1 ? 'each ' : ''}${listed(each)}.`
  },
  combinations: (met: bigint, open: number) =>
    `Of the ${numbers.format(1n << BigInt(open))} ways in which ${open} open things can hold or not, ${numbers.format(met)} ${met === 1n ? 'meets' : 'meet'} it.`,

  importance: 'Where to push',
  moves: (points: number) => `${small.format(points * 100)} points for each 100 of its own`,
  ifIt: (holds: number, not: number) => `${figure(holds)} if it holds, ${figure(not)} if not`,

  routes: 'Shortest ways to ready',
  declaredThen: 'Then it is left to be declared.',
  entersThen: 'Then it enters into force by itself.',
  breaks: (first: string, then: string, party: string) =>
    `against the demand of ${party} that ${first} come before ${then}`,

  deadlocks: 'Deadlock',
  waits: (then: string, first: string, parties: readonly string[]) =>
    `${then} waits for ${first}, as ${allNamed(parties)} ${parties.length === 1 ? 'wants' : 'want'} it.`,
  heldBy: (parties: readonly string[]) => `Held by ${listed(parties)}.`,
} as const
