import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'
import { eventWords } from './events.ts'
import { listed } from './listed.ts'
import { plural } from './plural.ts'

/** The words of what stands beside the board. */
export const findings = {
  title: 'Findings',
  standsInTheWay: 'What stands in the way',
  wouldMake: (count: number, goal: 'ready' | 'readyOnceRevived' | 'holding') =>
    `${changes(count)} would make it ${goal === 'holding' ? 'hold for all' : 'ready'}`,
  orElse: (count: number) => `Or ${changes(count)}`,
  partsOf: (
    open: readonly string[],
    failing: readonly { readonly state: string; readonly titles: readonly string[] }[],
  ) =>
    [
      ...(open.length === 0 ? [] : [listed(open)]),
      ...failing.map(({ state, titles }) => `now ${state}: ${listed(titles)}`),
    ].join('; '),
  moreWays: 'There are more ways.',
  hasToBeRevived: 'It would have to be revived first.',
  nothingInTheWay: 'Nothing: no proposal on the table waits for anything.',

  wouldBreak: 'What would break it',
  ifSo: (clause: string, status: string) => `If ${clause}, it would be ${status}.`,
  breachWouldMake: (status: string) => `A single alleged breach would leave it ${status}.`,
  nothingBreaks: 'No single event of what it rests on would.',
  whatElse: 'What else would',
  outright: (events: readonly ProposalEvent[]) =>
    `Its own end: ${listed(events.map((event) => eventWords[event].noun))}.`,
  tryEveryEvent: 'Try every event',

  changedSince: (date: string) => `Changed since ${date}`,
  changed: 'What changed',
  nothingEarlier: 'Nothing was recorded before this date.',
  nothingChanged: 'Nothing changed on this board.',
  withoutThese: (trust: string | null, sources: readonly string[]) =>
    `Without ${listed([
      ...(trust === null ? [] : [`evidence weaker than ${trust}`]),
      ...(sources.length > 1 ? [`${sources.length} sources`] : sources.map((title) => `“${title}”`)),
    ])}`,
  restsOnOne: (count: number) => `${plural(count, 'status rests', 'statuses rest')} on one source`,
  without: (change: string, source: string) => `${change} without ${source}`,
  /** A text of a publisher who has several: by its day, else by its title. */
  textOf: (publisher: string, day: string | null, title: string) =>
    day === null ? `${publisher}, “${title}”` : `${publisher} of ${day}`,
  moreToWorkOut: 'The rest takes a moment.',
  nothingFallsAway: 'Everything stands as it does with all evidence.',
  onlyTime: 'Only time passed.',
  differsFromRecord: 'What differs from the record',
  nothingDiffers: 'Nothing: all stands as the record has it.',
  comesToTable: (status: string) => `tabled, ${status}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  notDue: 'no longer due',
  saysNoMore: (names: readonly string[]) => `${names.join(', ')}: no answer any more`,
  says: (names: readonly string[], answer: string) => `${names.join(', ')}: ${answer}`,

  accountsDiffer: 'Where accounts differ',
  accountsAgree: 'On this date all accounts agree.',
  accounts: (names: readonly string[]) => names.join(', '),
  statusSpan: (status: string, span: string) => `${status} · ${span}`,
  moreOf: (count: number) => `${count} more`,

  withoutEffect: (count: number) => plural(count, 'event without effect', 'events without effect'),
  notPossible: (event: ConditionEvent | ProposalEvent, title: string, state: string) =>
    `${title}: no ${eventWords[event].noun} is possible while it is ${state}.`,
  beforeTabled: (event: ConditionEvent | ProposalEvent, title: string) =>
    `${title}: no ${eventWords[event].noun} before it is tabled.`,
  earlierWarnings: (count: number) => `${plural(count, 'earlier one is', 'earlier ones are')} not listed.`,
} as const

const changes = (count: number): string => plural(count, 'change', 'changes')
