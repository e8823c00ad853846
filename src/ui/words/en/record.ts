import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'
import { eventWords } from './events.ts'
import { listed } from './listed.ts'
import { allNamed, allPossessive, small } from './names.ts'
import { plural } from './plural.ts'

const numbers = new Intl.NumberFormat('en')
const developments = (count: number): string => plural(count, 'development', 'developments')

/** The words of the list of developments. */
export const record = {
  title: 'Record',
  since: (count: number, date: string) => `${developments(count)} since ${date}`,
  shown: (count: number, all: number) => `${numbers.format(count)} of ${developments(all)}`,
  undo: (name: string) => `Undo: ${small(name)}`,
  redo: (name: string) => `Redo: ${small(name)}`,
  log: 'Log a development',

  search: 'Search the record',
  placeholder: 'Search headlines, quotes, sources',
  indexing: 'Reading the record, so that it can be searched…',
  filters: 'Filters',
  choices: {
    party: 'Party',
    condition: 'Condition',
    proposal: 'Proposal',
    publisher: 'Source',
    standing: 'Standing',
  },
  any: {
    party: 'Any party',
    condition: 'Any condition',
    proposal: 'Any proposal',
    publisher: 'Any source',
    standing: 'Any standing',
  },
  established: 'Established',
  claimed: 'Claim',
  changedSomething: 'Changed something',
  clear: 'Clear',
  clearAll: 'Clear the search and the filters',

  list: 'Developments',
  hidden: (headline: string) => `The search or the filters hide “${headline}”, which the address leads to.`,
  nothingFound: 'No development is like that',
  nothingFoundHint: 'Take off a filter or search for other words.',
  nothingLogged: 'Nothing is recorded yet',
  nothingLoggedHint: 'Log the first development: what happened, who says so, and where that can be read.',

  showDay: (date: string) => `Show the board as of ${date}`,
  weekday: (weekday: string, year: string | null) => (year === null ? weekday : `${weekday}, ${year}`),
  later: 'after the date of the board',
  boardEnds: (date: string) => `The board shows what comes from here on down: as of ${date}`,
  actionsOf: (headline: string) => `Actions: ${headline}`,
  correct: 'Correct…',
  takeBack: 'Take back…',
  showOnBoard: 'Show on the board',
  showOnBoardDetail: (date: string) => `As of ${date}`,
  copyLink: 'Copy the link',

  notGraded: 'not graded',
  clash: (title: string) => `“${title}” was written in two ways under one id.`,
  clashHint: 'The first counts, here and on every copy; the other is kept. To have it otherwise, correct what counts.',
  clashCounts: 'Counts',
  clashKept: 'Kept',
  everybody: (names: readonly string[]) => listed(names),
  standing: { established: 'established', claim: 'claim' },
  byAccount: (names: readonly string[]) => `by ${allPossessive(names)} ${names.length === 1 ? 'account' : 'accounts'}`,
  onBoards: (names: readonly string[], text: string) => `${text} On these boards: ${names.join(', ')}.`,
  takesHold: (date: string) => `from ${date}`,
  stays: (state: string) => `stays ${state}`,
  sameAnswer: 'the same answer again',
  putOff: (event: ConditionEvent | ProposalEvent) => `${eventWords[event].noun} put off before it took hold`,
  due: (date: string) => `due ${date}`,
  noLongerDue: 'no longer due',
  changedNothing: 'Changed nothing',
  noEffect: 'No effect.',
  ifLogged: 'With the entry being logged:',
  reading: 'Reading what it changed…',

  corrected: (date: string) => `Corrected on ${date}.`,
  takenBack: (date: string) => `Taken back on ${date}.`,
  earlier: (date: string) => `Earlier, ${date}:`,
  happened: (date: string) => `Happened on ${date}`,
  asked: (title: string, parts: readonly string[]) => `${title}${/[?!.]$/.test(title) ? '' : ':'} ${parts.join(', ')}`,
  bySpeakers: (names: readonly string[]) => `by ${allNamed(names)}`,
  recorded: (date: string) => `Recorded on ${date}`,
  recordedAhead: (date: string) => `Recorded on ${date}, by a clock that is ahead of this one`,
  unknown: (date: string) => `Not counted: it was not recorded yet by ${date}.`,
  sourceLeftOut: 'Not counted: its source is left out.',
  distrusted: (grade: string) => `Not counted: the evidence is below ${grade}.`,
  notLogged: 'not logged yet',
  noHeadline: 'No headline yet',

  printed: (count: number, all: number) =>
    `The first ${numbers.format(count)} of ${developments(all)} are printed. Narrow the list down to print others.`,
} as const
