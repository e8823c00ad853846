import type { ProposalStatus } from '../../../../machines/proposal.ts'
import { standsInside } from './briefLine.ts'
import { inLetters } from './counts.ts'
import { listed } from './listed.ts'
import { allNamed, allPossessive, capital, named, someOf } from './names.ts'
import { plural } from './plural.ts'
import { the, verb } from './titled.ts'

const numbers = new Intl.NumberFormat('en-GB')

/** The words of a briefing’s parts. */
export const brief = {
  parts: {
    bottomLine: 'Bottom line up front',
    judgements: 'Key judgements',
    proposal: 'Proposal',
    changes: 'What changed',
    accounts: 'Where accounts differ',
    scenarios: 'Scenarios',
    ways: 'What would change this',
    dates: 'Dates ahead',
    sources: 'Sources',
    method: 'Method',
  },
  changedSince: (date: string) => `Changed since ${date}`,
  /** Where something is supposed: changes tell nothing of that. */
  changedInRecord: (since: string | null) => `Changed in the record${since === null ? '' : ` since ${since}`}`,
  confidenceInRecord: 'Confidence in what the record rests on, without what is supposed',
  nothingInRecord: 'Nothing changed in the record.',
  headings: {
    judgements: 'Judgements',
    confidence: 'Confidence in what they rest on',
    oddsChart: 'Odds that what each requires comes to hold',
    oddsUnit: '%',
    requirement: 'What it requires',
    blockers: 'What stands in the way',
    term: 'Term',
    clocks: 'In force by each count',
    coming: 'Still to come',
    changes: 'What changed',
    compliance: 'Conditions over time',
    complianceUnit: 'conditions',
    holds: 'Hold',
    open: 'Open',
    fails: 'Refused or breached',
    accounts: 'What each account says',
    scenarios: 'What would become of it',
    toward: 'What would bring it about',
    breaks: 'What would break what holds',
    deadlocks: 'Deadlocks',
    dates: 'Dates ahead',
    sources: 'What this rests on',
    method: 'How this was made',
    likelihoods: 'Words for odds (ICD 203)',
    grades: 'Grades of sources and reports (Admiralty code)',
  },
  columns: {
    judgements: ['Proposal', 'Judgement'],
    accounts: ['Subject'],
    scenarios: ['If', 'Still missing'],
    dates: ['Date', 'What', 'By whose account', 'When'],
    sources: ['Source', 'Rests on it', 'Grade', 'In words'],
    likelihoods: ['Term', 'Odds'],
    grades: ['Grade', 'In words'],
    compliance: ['Day', 'Hold', 'Open', 'Refused or breached'],
  },
  count: {
    bottomLine: (figures: number) =>
      figures === 0 ? 'One sentence' : `One sentence, ${plural(figures, 'figure', 'figures')}`,
    judgements: (count: number) => capital(`${inLetters(count)} ${count === 1 ? 'judgement' : 'judgements'}`),
    proposal: () => 'Proposal',
    changes: (count: number) => capital(`${inLetters(count)} ${count === 1 ? 'change' : 'changes'}`),
    accounts: (rows: number, all: number) =>
      capital(`${inLetters(rows)} ${rows === 1 ? 'row' : 'rows'} of ${inLetters(all)}`),
    scenarios: (count: number) => capital(`${inLetters(count)} ${count === 1 ? 'scenario' : 'scenarios'}, compared`),
    ways: (open: number, holding: number) =>
      capital(
        listed([
          ...(open === 0 ? [] : [`${inLetters(open)} ${open === 1 ? 'way' : 'ways'} forward`]),
          ...(holding === 0 ? [] : [`${inLetters(holding)} that could break`]),
        ]),
      ) || 'Deadlocks',
    dates: (count: number) => capital(`${inLetters(count)} ${count === 1 ? 'date' : 'dates'}`),
    sources: (count: number) => capital(`${inLetters(count)}, with grades`),
    method: () => 'Date, account, scales',
  },
  nothing: {
    bottomLine: ['', ''],
    judgements: ['Nothing to judge', 'No proposal is on the table.'],
    proposal: ['', ''],
    changes: ['Nothing changed', 'Nothing changed on this board.'],
    accounts: ['All accounts agree', 'On this date all accounts agree.'],
    scenarios: ['No scenarios', 'There is no scenario to compare.'],
    ways: ['Nothing to change', 'Nothing on the board waits for anything, or could be broken.'],
    dates: ['No dates ahead', 'No term ends, nothing is due and nothing is announced.'],
    sources: ['No sources', 'Nothing that is said here rests on a source.'],
    method: ['', ''],
  },
  more: (count: number) => `And ${numbers.format(count)} more.`,
  rest: (title: string, text: string) => `${title}: ${text}`,

  sources: (publishers: readonly string[]) =>
    publishers.length === 0
      ? 'No sources'
      : `Sources: ${publishers.length <= MOST_PUBLISHERS ? publishers.join(', ') : `${publishers.slice(0, MOST_PUBLISHERS).join(', ')} and ${publishers.length - MOST_PUBLISHERS} more`}`,
  supposed: (clauses: readonly string[], count: number, scenario: string | null) => {
    if (scenario === null && clauses.length <= 2) return `What if: ${listed(clauses)}`
    return `What if: ${scenario === null ? '' : `“${scenario}”, `}${plural(count, 'step', 'steps')} supposed`
  },
  citation: (date: string, headline: string, publisher: string, grade: string) =>
    `${date}: ${headline} (${publisher}; ${grade}).`,
  gradeWords: (sign: string, inWords: string) => `${sign}: ${inWords}`,

  needs: {
    all: 'All of these',
    any: 'Any one of these',
    some: (needed: number, parts: number) => `At least ${needed} of these ${parts}`,
  },
  since: (date: string) => `since ${date}`,
  demanded: (date: string) => `demanded ${date}`,
  demandedBy: (names: readonly string[]) => `demanded by ${allNamed(names)}`,
  notMoved: 'not moved yet',
  record: (status: string, since: string | null) => `record: ${status}${since === null ? '' : ` since ${since}`}`,

  waysLeft: (count: number) => `${capital(inLetters(count))} ${count === 1 ? 'change' : 'changes'}`,
  orElse: (count: number) => `Or ${inLetters(count)} ${count === 1 ? 'change' : 'changes'}`,
  would: (goal: 'ready' | 'readyOnceRevived' | 'holding') =>
    goal === 'holding'
      ? ' would make it hold for all: '
      : goal === 'ready'
        ? ' would make it ready: '
        : ' would make it ready once it is revived: ',
  tooHard: 'What stands in the way is too much to work out here.',
  readyToDeclare: 'Nothing: it is left to be declared in force.',
  nothingInTheWay: 'Nothing: what it requires holds.',
  term: (text: string) => `${text}.`,

  change: (title: string, text: string) => ({ title: `${title}${title.endsWith('?') ? '' : ':'} `, text: `${text}.` }),
  /** What became of a proposal, and how much else changed; or of several other things the first. */
  changesHeadline: (since: string | null, lead: string | null, titles: readonly string[], isSupposed: boolean) => {
    const told = lead === null ? changed(titles) : titles.length === 0 ? lead : `${lead}, and ${others(titles.length)}`
    if (isSupposed) return `In the record${since === null ? '' : ` since ${since}`}: ${told}.`
    return `${since === null ? capital(told) : `Since ${since}, ${told}`}.`
  },
  nowStands: (title: string, after: ProposalStatus, before: string | null) =>
    before === null
      ? `${the(title)} ${verb(title, 'has', 'have')} been tabled`
      : `${standsInside(title, after)} (it was ${before})`,
  inRecord: 'In the record: ',
  isQuestion: (title: string) => `“${title}”`,
  changedSinceBriefing: (title: string, date: string) => `Changed since “${title}” of ${date}`,
  partsChanged: (count: number, all: number, title: string, date: string) =>
    count === 0
      ? `Nothing says anything else than in “${title}” of ${date}.`
      : `${capital(inLetters(count))} of ${inLetters(all)} parts ${count === 1 ? 'says' : 'say'} something else than in “${title}” of ${date}.`,

  namesNone: (others: readonly string[], party: string, count: number) => {
    const what = count === 1 ? 'the one condition' : 'the conditions'
    if (others.length === 0)
      return `No other account names ${count === 1 ? what : `any of ${what}`} that ${named(party)} sets`
    const whose = `${capital(allPossessive(others))} ${others.length === 1 ? 'account names' : 'accounts name'}`
    return `${whose} ${count === 1 ? `not ${what}` : `none of ${what}`} that ${named(party)} sets`
  },
  setsConditions: (party: string, count: number, proposal: string) =>
    `${capital(named(party))} sets ${inLetters(count)} ${count === 1 ? 'condition' : 'conditions'} of its own for ${the(proposal)}`,
  differOn: (titles: readonly string[]) => `The accounts differ on ${someOf(titles.map((title) => `“${title}”`))}`,

  nothingChanges: 'Nothing changes',
  theWhatIf: 'What is supposed here',
  ofDate: (title: string, date: string, account: string | null) =>
    account === null ? `${title} (${date})` : `${title} (${date}, by ${allPossessive([account])} account)`,
  byAccount: (title: string, account: string) => `${title} (by ${allPossessive([account])} account)`,
  missing: (count: number, text: string) =>
    count === 0 ? 'Nothing' : count > MOST_MISSING ? `${count} changes` : text,
  missingUnknown: 'Too much to work out here',
  notTabled: 'Not tabled yet',
  scenarios: {
    none: (count: number, title: string) =>
      `${count === 1 ? 'The one scenario does not change' : `${noneOf(count)} scenarios changes`} where ${the(title)} ${verb(title, 'stands', 'stand')}`,
    reach: (names: readonly string[], title: string, status: ProposalStatus) =>
      `Only ${listed(names.map((name) => `“${name}”`))} would leave ${the(title)} ${statusWord(status)}`,
    all: (count: number, title: string, status: ProposalStatus) =>
      `${count === 1 ? 'The one scenario' : `${count === 2 ? 'Both' : `All ${inLetters(count)}`} scenarios`} would leave ${the(title)} ${statusWord(status)}`,
    noneReady: (count: number, title: string) =>
      `${count === 1 ? 'The one scenario does not make' : `${noneOf(count)} scenarios makes`} ${the(title)} ready`,
  },
  least: (title: string, count: number) =>
    `No single step makes ${the(title)} ready: it takes at least ${inLetters(count)} changes.`,
  later: (count: number) =>
    `${capital(inLetters(count))} ${count === 1 ? 'scenario starts' : 'scenarios start'} from a later date and ${count === 1 ? 'is' : 'are'} left out.`,

  ways: {
    closest: (title: string, steps: number) =>
      `${capital(the(title))} ${verb(title, 'is', 'are')} ${inLetters(steps)} ${steps === 1 ? 'change' : 'changes'} away from being ready`,
    ready: (title: string) => `${capital(the(title))} ${verb(title, 'waits', 'wait')} only to be declared`,
    tooHard: 'What would bring it about is too much to work out here',
    couldBreak: (titles: readonly string[]) => `A single event could break ${listed(titles.slice(0, 2).map(the))}`,
    nothing: 'Nothing single would change this',
  },
  tooMuchToTry: 'What would break it is too much to try here.',
  tooHardWay: 'What would bring it about is too much to work out here.',
  noWay: 'No way leads there from here.',
  circle: (titles: readonly string[]) => `${listed(titles)} wait for each other`,
  held: (parties: readonly string[]) => (parties.length === 0 ? '' : `, held by ${allNamed(parties)}`),

  termEnds: (title: string) => `${capital(the(title))} ${verb(title, 'ends', 'end')}`,
  renews: (title: string) =>
    `${capital(the(title))} ${verb(title, 'renews itself', 'renew themselves')}, unless notice is given`,
  due: (title: string) => `${capital(the(title))} ${verb(title, 'is', 'are')} due`,
  inDays: (days: number) => (days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`),
  byCount: (party: string) => `, by ${allPossessive([party])} count`,
  next: (what: string, date: string, days: string, count: string) => `Next: ${what} on ${date}, ${days}${count}`,

  restsOn: (developments: number, publishers: number) =>
    `This rests on ${plural(developments, 'development', 'developments')} from ${plural(publishers, 'publisher', 'publishers')}`,
  source: (title: string, publisher: string, date: string | null) =>
    `${title} (${publisher}${date === null ? '' : `, ${date}`})`,
  developments: (count: number) => plural(count, 'development', 'developments'),
} as const

/** "Neither of the two", "None of the three". */
const noneOf = (count: number): string => `${count === 2 ? 'Neither' : 'None'} of the ${inLetters(count)}`

const MOST_PUBLISHERS = 4
const MOST_MISSING = 2

const changed = (titles: readonly string[]): string =>
  `${titles.length === 1 ? 'one thing has' : `${inLetters(titles.length)} things have`} changed: ${someOf(titles)}`

const others = (count: number): string =>
  `${inLetters(count)} other ${count === 1 ? 'thing has' : 'things have'} changed`

const statusWords: Record<ProposalStatus, string> = {
  'tabled.pending': 'pending',
  'tabled.blocked': 'blocked',
  'tabled.ready': 'ready',
  'inForce.oneSided': 'in force, though one-sided',
  'inForce.holding': 'in force',
  'inForce.faltering': 'in force, though faltering',
  'inForce.strained': 'in force, though strained',
  suspended: 'suspended',
  expired: 'expired',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  collapsed: 'collapsed',
  completed: 'completed',
  superseded: 'superseded',
}
const statusWord = (status: ProposalStatus): string => statusWords[status]
