import { listed } from './listed.ts'
import { named } from './names.ts'
import { plural } from './plural.ts'

const numbers = new Intl.NumberFormat('en-GB')

/** The words of the scenarios’ screen. */
export const scenarios = {
  title: 'Scenarios',
  forThe: 'for the',
  proposal: 'Proposal',
  newScenario: 'New scenario',
  undo: (act: string) => `Undo: ${act}`,
  noProposals: 'This dossier has no proposals.',
  sideBySide: 'Side by side',
  question: 'What is compared',

  record: 'The record',
  whatIf: 'What if',
  theWhatIf: 'the what-if',
  atTheEndOf: (date: string, account: string | null) =>
    `At the end of ${date}${account === null ? '' : `, by ${account}`}`,
  steps: (count: number, dates: string, account: string | null) =>
    `${plural(count, 'step', 'steps')}, ${dates}${account === null ? '' : `, by ${account}`}`,
  on: (date: string) => date,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  account: (name: string) => `${named(name)}’s account`,
  select: 'Select',
  selectNamed: (title: string) => `Select ${title}`,
  selected: 'Selected',
  save: 'Save as scenario',
  more: (title: string) => `More: ${title}`,
  edit: 'Edit steps…',
  openAsWhatIf: 'Open as what-if on the board',
  duplicate: 'Duplicate',
  rebase: 'Re-base on the newest record…',
  log: 'Log as a development…',
  remove: 'Delete',
  copyOf: (title: string) => `${title} (copy)`,

  notTabled: 'Not on the table then',
  whatIfOn: (date: string) => `what if · ${date}`,
  whatIfTag: 'what if',
  otherwise: 'differs from the record',

  oddsNote:
    'Each condition’s odds are taken as independent. The bar reaches to the odds if what the same parties owe moves together.',
  oddsUnknown: 'Unknown',
  missing: (titles: readonly string[]) => `No odds yet for ${listed(titles)}.`,
  upTo: (percent: string, term: string) => `Up to ${percent}, ${term}, if what the same parties owe moves together.`,
  downTo: (percent: string, term: string) =>
    `Down to ${percent}, ${term}, if what the same parties owe moves together.`,
  noRange: 'No range: it is the same if what the same parties owe moves together.',
  range: (low: string, high: string) => `Between ${low} and ${high}`,
  byOddsOf: (title: string) => `By the odds of “${title}”.`,
  tooHard: 'Too hard to work out exactly for this requirement.',
  working: 'Working it out…',
  stop: 'Stop',
  stopped: 'Stopped before it was worked out.',
  workOn: 'Work it out',
  holds: 'All that it requires holds.',

  blockersTitle: 'Blockers left',
  nothingLeft: 'nothing that it requires is missing',
  refusedAmong: (refused: number, count: number) => {
    if (refused === 0) return count === 1 ? 'not refused' : 'none refused'
    if (count === 1) return 'refused'
    return refused === 1 ? 'one of them refused' : `${refused} of them refused`
  },
  alternatives: (count: bigint) => `the smallest of ${numbers.format(count)} ways`,

  datesTitle: 'Next dates',
  termEnds: (title: string, date: string) => `${title} ends ${date}`,
  due: (title: string, date: string) => `${title} due ${date}`,
  noDates: 'None ahead',
  inDays: (days: number, account: string | null) =>
    `${days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`}${account === null ? '' : `, by ${named(account)}’s count`}`,
  showAll: (count: number) => `Show all ${numbers.format(count)} conditions`,
  showFewer: 'Show those that differ',

  odds: {
    title: 'Odds',
    /** Null for the record. */
    lead: (title: string | null) =>
      `${title === null ? 'On the record' : `In ${title}`}. What holds already counts as certain.`,
    percentOf: (title: string) => `Odds of ${title}, in percent`,
    slider: (title: string) => `Odds: ${title}`,
    unknown: 'unknown',
    setUnknown: 'set unknown',
    setUnknownOf: (title: string) => `Set unknown: ${title}`,
    owedBy: (names: readonly string[]) => `Owed by ${listed(names)}`,
    holdsOnRecord: 'Holds on the record',
    holdsHere: 'Holds in this scenario',
    all: (count: number) => `Show all ${numbers.format(count)} odds`,
    nothingOpen: 'Nothing is open: all that it requires holds.',
    meanings: 'What the words mean',
    /** In the order of the terms. */
    ranges: ['1–5%', '5–20%', '20–45%', '45–55%', '55–80%', '80–95%', '95–99%'],
    notSaved: (hasWhatIf: boolean) =>
      `These odds belong to the link to this view. ${hasWhatIf ? 'Save the what-if as a scenario to keep them.' : 'A scenario keeps its own.'}`,
  },

  ways: {
    title: 'Shortest ways',
    lead: (steps: number, toForce: boolean) =>
      `${plural(steps, 'step', 'steps')} to ready${toForce ? ', one more to be in force' : ''}.`,
    none: 'No way leads to ready from here.',
    ready: 'It is ready: it is left to be declared.',
    inForce: 'It is in force.',
    declare: 'The parties declare it',
    declareDetail: (term: string | null) => `Ready → in force${term === null ? '' : `, for ${term}`}`,
    entersItself: 'It enters into force by itself',
    by: (names: readonly string[]) => `by ${listed(names)}`,
    from: (before: string, after: string, by: string | null) => `${before} → ${after}${by === null ? '' : `, ${by}`}`,
    or: (place: number) => `Way ${place}`,
    breaks: (first: string, then: string, party: string) =>
      `It breaks a sequence: ${named(party)} wants ${first} before ${then}.`,
    more: (count: number) => `${plural(count, 'other way', 'other ways')} as short`,
  },

  stepsDialog: {
    dialogNew: 'New scenario',
    dialogEdit: (title: string) => `Edit ${title}`,
    name: 'Title',
    asOf: 'Starts from',
    lens: 'By the account of',
    steps: 'Steps',
    noSteps: 'No steps yet: it shows the record.',
    subject: (place: number) => `Step ${place}: what`,
    event: (place: number) => `Step ${place}: what happens`,
    date: (place: number) => `Step ${place}: when (optional)`,
    untilLabel: 'Until',
    choose: 'Choose what happens',
    until: (place: number) => `Step ${place}: until`,
    anyTime: 'date, if any',
    add: 'Add a step',
    conditions: 'Conditions',
    proposals: 'Proposals',
    possible: 'Possible then',
    notPossible: 'Not possible then',
    up: (place: number) => `Move step ${place} up`,
    down: (place: number) => `Move step ${place} down`,
    drop: (place: number) => `Remove step ${place}`,
    noEffect: (status: string) => `Has no effect: it is ${status} then.`,
    notTabled: 'Has no effect: it is not on the table then.',
    result: (title: string, status: string) => `${title}: ${status}`,
    save: 'Save',
    cancel: 'Cancel',
    needsTitle: 'Give it a title.',
    badDate: (text: string) => `“${text}” is no day: write it as 2025-03-28.`,
    needsUntil: 'Say until when it is extended.',
  },

  saveAs: {
    dialog: 'Save as scenario',
    keeps: (steps: number, odds: number) =>
      `Keeps ${plural(steps, 'step', 'steps')}${odds === 0 ? '' : `, the odds of ${plural(odds, 'condition', 'conditions')}`}, the date and the account.`,
  },

  rebaseTo: {
    dialog: (title: string) => `Re-base ${title}`,
    from: (before: string, after: string) => `It starts from ${before}. From ${after} on:`,
    ahead: 'Still ahead',
    late: 'Did not happen by its date; still possible',
    happened: 'Has happened since',
    happenedOn: (date: string) => `Has happened: since ${date}`,
    impossible: (event: string, status: string) => `Not possible any more: “${event}” from ${status}`,
    notTabled: 'Not possible: it is not on the table',
    dropHappened: 'Leave out what has happened',
    rebase: 'Re-base',
    cancel: 'Cancel',
    noSteps: 'It has no steps.',
  },
} as const
