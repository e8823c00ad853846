import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'
import { eventWords } from './events.ts'
import { allNamed, allPossessive, capital, eitherOf, small, someOf } from './names.ts'
import { plural } from './plural.ts'

const numbers = new Intl.NumberFormat('en')

/** The words of the board. */
export const board = {
  asideMissing: 'What stands beside the board could not be loaded. Reload the page to try again.',
  nothingTabled: (date: string) => `Nothing was on the table by ${date}`,
  firstTabled: (title: string, date: string) => `The first proposal, “${title}”, was tabled on ${date}.`,
  alsoWatched: 'Also watched',
  alsoWatchedNote: 'No proposal on the table waits for these.',

  whatIf: 'What if',
  whatIfTag: 'what if',
  contestedTag: 'contested',
  undo: 'Undo',
  redo: 'Redo',
  discard: 'Discard',
  saveAsScenario: 'Save as scenario',
  logSupposed: 'Log as a development',
  supposed: (title: string, event: ConditionEvent | ProposalEvent, isConsent: boolean) =>
    `${title} ${isConsent && event === 'agree' ? 'is given' : eventWords[event].supposed}`,
  supposedUntil: (title: string, date: string) => `${title} is extended to ${date}`,
  supposedValue: (title: string, value: number, unit: string) => `${title} stands at ${numbers.format(value)} ${unit}`,
  supposedDue: (title: string, date: string) => `${title} is due ${date}`,
  supposedDueDate: (title: string) => `${title} has another due date`,
  supposedOn: (clause: string, date: string) => `${clause} on ${date}`,
  question: (clauses: readonly string[]) => `${capital(someOf(clauses))}?`,
  changesOnTop: (count: number) =>
    count === 1 ? 'One change on top of the record.' : `${changes(count)} on top of the record.`,
  nothingSupposed: 'Nothing is supposed: the board shows the record.',
  wouldBe: (title: string, now: string, record: string) =>
    now === record ? `${title} would end on another day.` : `${title} would be ${now} instead of ${record}.`,
  nothingMoves: 'No proposal would stand otherwise.',
  record: (status: string) => `Record: ${small(status)}`,
  recordSince: (status: string, date: string) => `Record: ${small(status)} since ${date}`,

  otherEvents: (title: string) => `Other events: ${title}`,
  command: (event: ConditionEvent | ProposalEvent) => eventWords[event].command,
  leadsTo: (state: string) => `Leads to: ${state}`,
  staysAs: (state: string) => `Stays: ${state}`,
  onlyFrom: (states: readonly string[], now: string) => `Only from ${eitherOf(states)}; now ${now}`,

  readWhy: (state: string) => `Read why it is ${state}`,
  headlineIn: (headline: string, publisher: string) => `${headline} (${publisher})`,

  needs: {
    all: 'Needs all of these',
    any: 'Needs any one of these',
    some: (needed: number) => `Needs at least ${needed} of these`,
  },
  group: {
    all: 'All of these',
    any: 'Any one of these',
    some: (needed: number) => `At least ${needed} of these`,
  },
  holdOf: (holding: number, parts: number) => `${holding} of ${parts} ${holding === 1 ? 'holds' : 'hold'}`,
  truth: { true: 'met', unknown: 'still open', false: 'cannot be met as things stand' },
  hasToBe: (path: string) => `Has to be ${path}`,
  namedAbove: 'Named above',
  proposalOn: (title: string, path: string) => `${title} (to be ${path})`,

  demandedBy: (names: readonly string[]) => `Demanded by ${allNamed(names)}`,
  owedBy: (names: readonly string[]) => `Owed by ${allNamed(names)}`,
  demandedAndOwed: (demand: readonly string[], owe: readonly string[]) =>
    `Demanded by ${allNamed(demand)} · owed by ${allNamed(owe)}`,
  progress: (value: number, target: number, unit: string) =>
    `${numbers.format(value)} of ${numbers.format(target)} ${unit}`,
  due: (date: string) => `Due ${date}`,
  overdue: (date: string) => `Overdue: was due ${date}`,
  announcedAlone: (event: ConditionEvent | ProposalEvent, date: string) =>
    capital(`${eventWords[event].announced} ${date}`),
  announced: (event: ConditionEvent | ProposalEvent, date: string) => `${eventWords[event].announced} ${date}`,

  dayOf: (day: number, total: number) => `Day ${day} of ${total}`,
  hourOf: (hour: number, total: number) => `Hour ${hour} of ${total}`,
  ends: (date: string) => `ends ${date}`,
  since: (date: string) => `Since ${date}`,
  noEndNamed: 'no end named',
  ranFrom: (from: string, until: string) => `In force from ${from} to ${until}`,
  wouldRun: (term: string) => `Would run for ${term} once in force`,
  renewsItself: 'renews itself unless notice is given',

  established: 'What is established',
  byCount: (names: readonly string[], isEstablished: boolean) => {
    if (names.length === 0) return 'As established'
    return isEstablished ? `As established and by ${allPossessive(names)} count` : `By ${allPossessive(names)} count`
  },
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  fromOpen: (from: string) => `from ${from}, no end named`,
  countsDiffer: (isStart: boolean, isEnd: boolean) =>
    `Accounts differ on its ${isStart ? 'start' : ''}${isStart && isEnd ? ' and ' : ''}${isEnd ? 'end' : ''}`,
} as const

const changes = (count: number): string => plural(count, 'change', 'changes')
