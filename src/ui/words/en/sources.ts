import { listed } from './listed.ts'
import { plural } from './plural.ts'

/** The words of what the record rests on. */
export const sources = {
  title: 'Sources',
  lead: (count: number, developments: number) =>
    `${plural(developments, 'development rests', 'developments rest')} on ${plural(count, 'source', 'sources')}. Each says what would stand otherwise without it, by the account and the date shown.`,
  nothingRests: (count: number) => `Nothing rests on ${count === 1 ? 'this one' : `these ${count}`} by the date shown`,
  source: 'Source',
  grade: 'Grade',
  developments: 'Developments',
  without: 'Without it',
  ownText: (party: string) => `${party}’s own text`,
  sameAddress: (publishers: readonly string[]) => `Same address as ${listed(publishers)}`,
  leaveOut: 'Leave out',
  leaveOutThis: (title: string) => `Leave out: ${title}`,
  isOut: 'Left out: the boards are drawn without it',
  nothing: 'Nothing would stand otherwise',
  reckoning: 'Being worked out…',
  goOn: 'Work out the rest',
  becomes: (title: string, text: string) => `${title}: ${text}`,
  published: (date: string) => `published ${date}`,
} as const

/** The words of how the conditions stand over time. */
export const compliance = {
  title: 'Compliance over time',
  lead: 'How many conditions hold, are open, or are refused or broken on each day, by the account shown; after the yearly scores of the Peace Accords Matrix.',
  holds: 'Hold',
  open: 'Open',
  fails: 'Refused or breached',
  contested: 'Contested, among these',
  day: 'Day',
  csv: 'CSV',
  csvHint: 'Save the figures as CSV',
  table: 'The figures as a table',
  finding: (holding: number, all: number, date: string) =>
    `${holding} of ${plural(all, 'condition holds', 'conditions hold')} as of ${date}.`,
  chart: (first: string, last: string) => `Conditions by how they stand, from ${first} to ${last}`,
  shareOf: 'Share of what it requires that holds',
  account: 'Account',
  share: (holding: number, all: number) => `${holding} of ${all} (${Math.round((100 * holding) / all)} %)`,
  proposal: 'Proposal',
} as const
