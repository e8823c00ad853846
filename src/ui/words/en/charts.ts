import type { ProposalStatus } from '../../../../machines/proposal.ts'
import { analysis } from './analysis.ts'
import { listed } from './listed.ts'
import { allNamed, eitherOf, someOf } from './names.ts'

const { figure } = analysis
const numbers = new Intl.NumberFormat('en-GB')
const shares = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Odds inside a sentence. */
const inSentence = (odds: number): string => (odds === 0 ? 'nothing' : odds === 1 ? 'certain' : figure(odds))

/** The words of what moves the odds. */
const tornado = {
  title: 'Where to push',
  movesMost: (titles: readonly string[]) =>
    `${someOf(titles)} ${titles.length === 1 ? 'moves' : 'move'} the odds most:`,
  ends: (without: number, withIt: number, count: number) =>
    count === 1
      ? `${inSentence(without)} without it, ${inSentence(withIt)} with it.`
      : `${inSentence(without)} without any one of them, ${inSentence(withIt)} with it.`,
  equally: (count: number) => (count === 2 ? 'one as much as the other.' : 'each as much as the others.'),
  allHold: 'All that moves the odds holds already: it can only be lost.',
  nothing: 'Nothing moves the odds.',
  fails: 'if it fails',
  holds: 'if it holds',
  now: (odds: number) => `now, ${figure(odds)}`,
  importance: (birnbaum: number) => `Importance ${shares.format(birnbaum)}`,
  already: { already: 'holds already', waived: 'waived already' },
  all: (count: number) => `Show all ${count}`,

  caption: (odds: number) => `The odds now are ${figure(odds)}. What they would be with each element settled:`,
  element: 'Element',
  oddsWithout: 'Odds if it fails',
  oddsWith: 'Odds if it holds',
  birnbaum: 'Importance',
  share: (birnbaum: number) => shares.format(birnbaum),
  figure,
} as const

const MOVE_COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']
const MOST_PARTIES = 3

/** The words of circles of demands. */
const deadlock = {
  title: (count: number) => (count === 1 ? 'The deadlock' : 'The deadlocks'),
  lead: 'Each is wanted before the next, by those named beside the arrow.',
  leadOfList: 'Each waits for another that waits for it in turn.',
  circle: (titles: readonly string[]) => `A circle: ${[...titles, ...titles.slice(0, 1)].join(', then ')}`,
  /** Beside an arrow, where there is little room. */
  arrow: (parties: readonly string[]) =>
    parties.length <= MOST_PARTIES
      ? parties.join(', ')
      : `${parties.slice(0, MOST_PARTIES - 1).join(', ')} and ${parties.length - MOST_PARTIES + 1} more`,
  inWords: 'What is wanted before what',
  besides: 'Wanted besides',
  before: 'before',
  wantedBy: (parties: readonly string[]) => `wanted by ${allNamed(parties)}`,
  breaks: (count: number) =>
    count === 1 ? 'One first move breaks it:' : `${MOVE_COUNTS[count] ?? count} first moves break it together:`,
  moves: (ways: readonly (readonly string[])[]) =>
    `${ways.every(({ length }) => length === 1) ? eitherOf(ways.flat()) : ways.map(listed).join('; or ')}, without waiting for what is wanted before.`,
  noMoves: 'No few first moves would break it.',
} as const

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (count: number): string => COUNTS[count] ?? numbers.format(count)

/** What stands under a status: what is left to reach the next. */
function left(status: ProposalStatus, count: number | null): string {
  if (status === 'tabled.ready') return 'to be declared'
  if (count === null || count === 0) return ''
  return status === 'tabled.pending' ? `${counted(count)} open` : `${counted(count)} in the way`
}

/** The words of truth tables. */
const combinations = {
  title: 'Every combination',
  of: (count: number, scenario: string | null) =>
    `Of ${counted(count)} ${count === 1 ? 'condition' : 'conditions'}, ${scenario === null ? 'on the record' : `in ${scenario}`}.`,
  pick: (most: number) => `Pick conditions to combine, up to ${counted(most)}.`,
  upTo: (most: number) => `up to ${counted(most)}`,
  full: (most: number) => `${counted(most)} are picked, which is the most`,
  allConditions: (count: number) => `Show all ${numbers.format(count)}`,
  notTabled: 'The proposal is not on the table yet.',
  table: 'Every combination and what it comes to',
  condition: 'Condition',
  result: 'What it comes to',
  isHeld: (holds: boolean) => (holds ? 'holds' : 'does not hold'),
  left,
  thisScenario: 'this scenario',
  asThingsStand: 'as things stand',
  inOf: (count: number, total: number) => `in ${numbers.format(count)} of ${numbers.format(total)}`,
  least: 'Where the fewest hold:',
  whole: 'All of them, where the fewest hold first:',
  held: (titles: readonly string[]) =>
    titles.length === 0 ? 'None of them holds' : `${listed(titles)} ${titles.length === 1 ? 'holds' : 'hold'}`,
  all: (count: number) => `Show all ${numbers.format(count)}`,
} as const

/** The words of the drawings of a scenario. */
export const charts = { tornado, combinations, deadlock } as const
