import { listed } from './listed.ts'
import { allNamed, allPossessive, capital, named, someOf } from './names.ts'
import { plural } from './plural.ts'

const tens = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** A number that begins a sentence: in letters while that is short. */
const inLetters = (count: number): string => tens[count] ?? String(count)

/** The words of who says what. */
export const accounts = {
  title: 'Accounts',
  caption: (date: string) => `What each account says as of ${date}, and since when`,
  subject: 'Subject',
  groups: { proposal: 'Proposals', condition: 'Conditions', question: 'Questions of fact' },
  requires: 'requires',
  requiresOf: (title: string) => `What ${title} requires`,
  saysNothing: 'Says nothing',
  notEstablished: 'Not established',
  heldAgainst: 'the others are held against it',
  speaksIn: (count: number, rows: number) => `speaks in ${count} of ${plural(rows, 'row', 'rows')}`,
  differs: 'Differs',
  alone: (party: string) => `${party} alone`,
  since: (date: string) => `since ${date}`,
  inForceFrom: (date: string) => `in force from ${date}`,
  untilDate: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  raised: 'named as open',
  due: (date: string) => `due ${date}`,
  openEnded: 'no end named',
  said: (date: string) => `said ${date}`,
  moved: 'not moved yet',
  all: (count: number) => (count === 1 ? 'The one condition' : `All ${inLetters(count).toLowerCase()}`),
  namesNone: (party: string) => `Names none of ${allPossessive([party])} conditions`,
  leavesOut: (titles: readonly string[]) => `Leaves out ${someOf(titles)}`,
  adds: (titles: readonly string[]) => `Adds ${someOf(titles)}`,
  otherwiseRequired: 'The same, joined otherwise',
  of: (count: number, all: number) => `${count} of ${all} named`,
  allOf: (parts: readonly string[]) => parts.join(' and '),
  anyOf: (parts: readonly string[]) => parts.join(' or '),
  atLeast: (count: number, parts: readonly string[]) => `at least ${count} of ${parts.join(', ')}`,
  // The finding.
  setsConditions: (party: string, count: number, proposal: string) =>
    `${proposal}: ${capital(named(party))} sets ${inLetters(count).toLowerCase()} ${count === 1 ? 'condition' : 'conditions'} of its own.`,
  nameNone: (parties: readonly string[], count: number) =>
    `${capital(allPossessive(parties))} ${parties.length === 1 ? 'account names' : 'accounts name'} ${count === 1 ? 'not that one' : 'none of them'}.`,
  differOn: (titles: readonly string[]) => `The accounts differ on ${someOf(titles)}.`,
  differNowhere: 'All accounts that speak say the same.',
  nobodySpeaks: 'Nobody has said anything yet.',
  counts: (rows: number, differing: number, alone: readonly string[]) => {
    const differ = differing === 0 ? 'none' : inLetters(differing).toLowerCase()
    const rest = alone.length === 0 ? '' : `, and ${listed(alone)}`
    return `${inLetters(rows)} ${rows === 1 ? 'row' : 'rows'}: the accounts differ in ${differ}${rest}.`
  },
  aloneIn: (party: string, count: number) => `${named(party)} alone speaks in ${inLetters(count).toLowerCase()}`,
  // What one does with it.
  order: 'Order of the rows',
  orders: { differing: 'Differing first', file: 'In the file’s order' },
  kinds: 'Kinds of rows',
  kind: { all: 'All kinds', proposal: 'Proposals', condition: 'Conditions', question: 'Questions' },
  copy: 'Copy table',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied',
  csv: 'CSV',
  csvHint: 'Save the table as CSV',
  first: 'First account',
  second: 'Second account',
  against: 'against',
  foot: 'A shaded cell departs from the account that the others are held against. “Says nothing”: no statement of its own by this date; its board then follows what is established.',
  // A cell, opened.
  behind: (account: string, title: string) => `${account} on ${title}`,
  whatRests: 'What it rests on',
  nothingBehind: 'Nobody moved it: so it was put into the file.',
  undated: 'What a party says that a proposal requires is undated.',
  readInRecord: 'Read it in the record',
  close: 'Close',
  cellName: (account: string, title: string, says: string) => `${account} on ${title}: ${says}`,
  // Readouts.
  readouts: (count: number) => `One event, ${inLetters(count).toLowerCase()} texts`,
  readoutsOf: (title: string, date: string) => `${title}, ${date}.`,
  /** How many things stand in one text only, and on how many both speak and answer otherwise. */
  onlyIn: (alone: number, otherwise: number) => {
    const answered = `${inLetters(otherwise)} ${otherwise === 1 ? 'is' : 'are'} answered otherwise.`
    if (alone > 0) {
      const stand = `${inLetters(alone)} ${alone === 1 ? 'thing stands' : 'things stand'} in one text only.`
      return otherwise === 0 ? stand : `${stand} ${answered}`
    }
    return otherwise === 0 ? 'Each text says all that the other does.' : `Both speak of the same things. ${answered}`
  },
  event: 'Event',
  leftText: 'Text at the left',
  rightText: 'Text at the right',
  notNamed: 'not named',
  kindsOfRows: {
    added: ['Added condition', 'in one text only'],
    other: ['Another answer', 'both speak of it'],
    missing: ['Missing in one', ''],
    same: ['Same in both', ''],
  },
  by: (names: readonly string[]) => allNamed(names),
} as const
