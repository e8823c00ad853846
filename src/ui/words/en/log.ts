import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'
import { eventWords } from './events.ts'
import { allNamed, allPossessive, capital } from './names.ts'
import { plural } from './plural.ts'

const commands: Readonly<Partial<Record<ConditionEvent | ProposalEvent, string>>> = {
  enterForce: 'Enter into force',
  extend: 'Extend',
}

const account = (name: string | null): string =>
  name === null ? 'by what is established' : `by ${allPossessive([name])} account`

/** The words of the form in which a development is logged. */
export const log = {
  title: 'Log a development',
  correcting: (headline: string) => `Correct “${headline}”`,
  takingBack: (headline: string) => `Take back “${headline}”`,
  keepsEarlier: 'The earlier version stays in its history.',
  staysOut: (headline: string) => `“${headline}” does not come back by this: to have it count again, log it again.`,
  opens: 'opens it anywhere',
  closes: 'closes',

  paste: 'Paste a headline, a link or an article',
  pasteHint: 'What it says of itself fills the fields, and what it names is offered below.',
  pasted: 'Pasted',
  pastedText: 'Pasted text',
  paragraphs: (count: number) => plural(count, 'paragraph', 'paragraphs'),
  found: (count: number) => `${plural(count, 'keyword', 'keywords')} found`,
  withoutKeyword: (count: number) => `${plural(count, 'paragraph', 'paragraphs')} without a keyword`,
  read: 'Read',
  fold: 'Fold',
  edit: 'Edit',

  fromText: 'from the text',
  headline: 'Headline',
  happened: 'Happened',
  textSays: (date: string) => `The text says ${date}.`,
  takeDate: (date: string) => `Take ${date}`,
  speakers: 'Who says so',
  nobody: 'Nobody in particular',
  source: 'Source',
  noSource: 'Choose a source',
  newSource: 'A new source…',
  isNew: 'new source',
  publisher: 'Publisher',
  sourceTitle: 'Title of the source',
  address: 'Address',
  published: 'Published',
  sourceParty: 'Whose own text it is',
  nobodysText: 'No party’s',
  reliability: 'Reliability of the source',
  notGraded: 'Not graded',
  grade: (sign: string | number, inWords: string) => `${sign} · ${inWords}`,
  reliabilities: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  credibility: 'Credibility of the report',
  credibilities: [
    'confirmed by other sources',
    'probably true',
    'possibly true',
    'doubtful',
    'improbable',
    'truth cannot be judged',
  ],
  more: 'Quote, note, occasion',
  quote: 'Quote',
  note: 'Note',
  occasion: 'Occasion',
  noOccasion: 'None',

  named: 'Named in the text',
  namedNothing: 'What it is about',
  chooses: 'Nothing applies until you choose from what is possible.',
  choose: 'Choose',
  chooseFor: (title: string) => `Choose: ${title}`,
  whatHappened: (title: string) => `What happened to: ${title}`,
  none: 'None',
  event: (event: ConditionEvent | ProposalEvent) => commands[event] ?? eventWords[event].command,
  statusBy: (status: string, name: string) => `${status}, by ${allPossessive([name])} account`,
  from: 'From',
  asHappened: 'as it happened',
  until: 'Until',
  byTerm: 'by its term',
  openEnded: 'no end named',
  value: (unit: string, target: number) => `Of ${numbers.format(target)} ${unit}`,
  due: 'Due',
  setDue: 'Set a due day',
  dueAfter: (within: string, title: string) => `${within} after the entry into force of “${title}”`,
  takeOff: 'Take off',
  answer: 'Answer',
  notPossible: (event: ConditionEvent | ProposalEvent, state: string) =>
    `No effect: no ${eventWords[event].noun} is possible while it is ${state}.`,
  untabled: 'Nothing is possible: it is not tabled by then.',
  notTabled: 'No effect: it is not tabled by then.',
  claim: 'Claim,',
  established: 'Established,',
  claimBy: (names: readonly string[]) =>
    names.length === 0
      ? ': it needs somebody who says so.'
      : `: only ${allNamed(names)} ${names.length === 1 ? 'says' : 'say'} so.`,
  establishedByRule: ': nobody knows it better.',
  establishedOutright: ', as you say.',
  establishedByNobody: '.',
  by: 'by',
  bySpeakers: (names: readonly string[], title: string) =>
    `By ${names.length === 0 ? 'nobody in particular' : allNamed(names)}: change who says it of “${title}”`,
  saidBy: (title: string) => `Who says so: ${title}`,
  sameSpeakers: 'As for the whole development',
  makeEstablished: 'Make it established',
  makeClaim: 'Make it a claim',
  another: 'Another condition, proposal or question',
  filter: 'Filter by title or keyword',
  nothingFound: 'Nothing has these words.',
  count: (count: number) => `${numbers.format(count)} found`,
  kinds: { condition: 'Condition', proposal: 'Proposal', question: 'Question' },

  changes: 'What this changes',
  onBoard: (date: string) => `on the board at the end of ${date}`,
  onBoardAt: (date: string) => `on the board of ${date}`,
  trusted: (grade: string) => `Only evidence graded ${grade} or better counts on this board.`,
  sourceLeftOut: 'Its source is left out on this board: nothing that rests on it counts.',
  knownToday: 'With all that is known today, not only what was known then.',
  whose: 'On whose board',
  whatIsEstablished: 'What is established',
  changeCount: (count: number) => (count === 0 ? 'no change' : plural(count, 'change', 'changes')),
  noDate: 'Once it has a date, this shows what changes.',
  nothingChanges: 'No status changes on this board.',
  caption: (name: string | null) => capital(account(name)),
  before: 'Before',
  after: 'After',
  stays: (status: string) => `stays ${status}`,
  untilDate: (date: string) => `until ${date}`,
  noEnd: 'no end named',
  progress: (value: number, unit: string) => `${numbers.format(value)} ${unit}`,
  dueOn: (date: string) => `due ${date}`,
  notDue: 'no due date',
  noAnswer: 'says nothing',
  warningGone: 'A warning goes away:',
  takesHold: (headline: string) => `“${headline}” takes hold.`,
  warningNew: 'A warning arises:',
  noLonger: (headline: string, event: ConditionEvent | ProposalEvent, title: string) =>
    `“${headline}” no longer has its effect: no ${eventWords[event].noun} of “${title}” is possible then.`,
  noEffect: (event: ConditionEvent | ProposalEvent, title: string) =>
    `this entry has no effect on “${title}”: no ${eventWords[event].noun} is possible then.`,
  becomesContested: (title: string) => `${title} becomes contested:`,
  agreedOn: (title: string) => `${title} is no longer contested:`,
  byAccounts: (status: string, names: readonly (string | null)[]) =>
    names.includes(null) ? `${status} by what is established` : `${status} by ${ofAccounts(names)}`,
  allAgree: (status: string) => `${status} by every account`,
  anotherEnd: (status: string, date: string) => `${status} until ${date}`,

  news: 'What was logged',
  did: { log: 'Logged:', correct: 'Corrected:', takeBack: 'Taken back:' },
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  noStatusChanged: 'No status changed.',
  moreChanges: (count: number) => `${plural(count, 'more change', 'more changes')} on the board.`,
  afterBoard: (day: string, board: string) =>
    `It happened on ${day}, after the date of the board: as of ${board} the board does not show it.`,
  boardMoved: (day: string) => `The board has moved along to ${day}, and shows it.`,
  notKnown: (day: string) => `The board shows only what was known on ${day}, and so not this.`,
  seeBoard: 'See the board',
  backTo: (day: string) => `Back to ${day}`,

  notYet: 'Not in the record yet. The draft is kept in this browser.',
  discard: 'Discard',
  doIt: { log: 'Log it', correct: 'Correct it', takeBack: 'Take it back' },
  saving: 'Saving…',
  failed: (why: string) => `It is not saved. ${why}`,
  problems: (count: number) =>
    count === 1
      ? 'One thing has to be put right before it can be logged.'
      : `${count} things have to be put right before it can be logged.`,
  speakersList: (names: readonly string[]) => (names.length === 0 ? 'nobody in particular' : allNamed(names)),
} as const

const numbers = new Intl.NumberFormat('en')

const ofAccounts = (names: readonly (string | null)[]): string => {
  const parties = names.filter((name) => name !== null)
  return `${allPossessive(parties)} ${parties.length === 1 ? 'account' : 'accounts'}`
}
