import type { HistoryStep, Unmoving } from '../../../../machines/board/history.ts'
import type { Standing } from '../../../../machines/standing.ts'
import { eventWords } from './events.ts'
import { listed } from './listed.ts'
import { allPossessive, capital, small } from './names.ts'
import { plural } from './plural.ts'
import { status } from './status.ts'

type Event = HistoryStep['event']

const short: Readonly<Record<string, string>> = {
  tabled: 'tabled',
  inForce: 'in force',
  ended: 'ended',
  open: 'open',
  holds: 'holds',
  fails: 'fails',
  'inForce.holding': 'holding',
  'inForce.oneSided': 'one-sided',
  'inForce.faltering': 'faltering',
  'inForce.strained': 'strained',
  agreed: 'agreed',
}

/** What brings a chart from one state to another, in as few words as fit there. */
const triggers: Readonly<Record<string, string>> = {
  requirementIsTrue: 'once all is met',
  requirementIsFalse: 'once one fails',
  requirementIsUnknown: 'while it is open',
  entersByItself: 'by itself',
  clock: 'term over',
  enterForce: 'declared in force',
  allegeBreach: 'breach alleged',
  settleBreach: 'breach settled',
}

/** The same in the name of a transition. */
const spoken: Readonly<Record<string, string>> = {
  requirementIsTrue: 'all that it requires being met',
  requirementIsFalse: 'the failing of what it requires',
  requirementIsUnknown: 'what it requires being open again',
  entersByItself: 'automatic entry',
  termIsOver: 'the end of the term',
  termIsRenewed: 'the renewal of the term',
}

const stateName = (path: string): string => short[path] ?? status.ofPlace(path, true)

const numbers = new Intl.NumberFormat('en')

const inside = (path: HistoryStep['before'], isConsent: boolean): string =>
  path === null ? status.proposalInside(null) : status.ofPlace(path, isConsent)

const nounOf = (event: Event): string => (event === null || event === 'clock' ? '' : eventWords[event].noun)

/** The words of the detail of a condition or proposal. */
export const detail = {
  saidBy: (names: string, standing: Standing | null) => (standing === 'claim' ? `${names}, a claim` : names),
  nothingYet: 'Nothing has happened to it yet.',
  /** What brought a step that no development did. */
  without: (event: Event, before: HistoryStep['before'], isSupposed: boolean) => {
    if (isSupposed) return 'What if'
    if (event === 'clock') return 'Only time passed.'
    return before === null ? 'Put on the table.' : 'What it requires changed.'
  },
  unmoving: (
    why: Unmoving,
    { event, before, effect }: Pick<HistoryStep, 'event' | 'before' | 'effect'>,
    isConsent: boolean,
  ): string => {
    switch (why) {
      case 'notTabled':
        return `No effect: no ${nounOf(event)} before it is tabled.`
      case 'notPossible':
        return `No effect: no ${nounOf(event)} is possible while it is ${inside(before, isConsent)}.`
      case 'alreadySo':
        return `No change: it was ${inside(before, isConsent)} already.`
      case 'stays':
        return `${capital(nounOf(event))}: it stays ${inside(before, isConsent)}.`
      case 'renewed':
        return 'The term was renewed.'
      case 'counted':
        return onlyCounted(effect)
    }
  },

  of: (kind: 'condition' | 'proposal', account: string) =>
    `${kind === 'condition' ? 'Condition' : 'Proposal'}, ${account === '' ? 'by what is established' : `by ${account} account`}`,
  region: (title: string) => `Detail: ${title}`,
  details: 'Details',
  detailsOf: 'How it came here, and what can happen next',
  showDetails: (title: string) => `Details: ${title}`,
  close: 'Close the details',
  back: 'Back to the board',
  copyLink: 'Copy the link',
  copied: 'Link copied',

  whereItStands: 'Where it stands, and how it came there',
  statesSoFar: (count: number) => plural(count, 'state so far', 'states so far'),
  chart: (title: string) => `Statechart of ${title}`,
  chartKeys: 'Left and right arrows go from state to state, up and down arrows along what leads on from it.',
  stateName,
  regionName: (region: string) => capital(stateName(region)),
  trigger: (trigger: string) =>
    triggers[trigger] ?? (isEvent(trigger) ? small(eventWords[trigger].command.replace('…', '')) : trigger),
  state: (name: string, isPresent: boolean, visits: readonly number[]) =>
    [
      capital(name),
      ...(isPresent ? ['where it stands now'] : []),
      ...(visits.length === 0 ? [] : [`step ${visits.join(' and ')} of the way`]),
    ].join(', '),
  transition: (from: string, event: string | null, guard: string | null, to: string) => {
    const by = spoken[guard ?? ''] ?? (event !== null && isEvent(event) ? nounOf(event) : (event ?? ''))
    return from === to ? `In ${from}, ${by} leaves it there` : `From ${from}, ${by} leads to ${to}`
  },
  start: 'Where it began',
  allTransitions: 'All states, and what leads from one to another',

  stateSo: (name: string) => `When it was ${name}`,
  wasSo: (account: string, spans: readonly string[]) =>
    `${account}: ${spans.length === 0 ? 'never' : spans.join('; ')}`,
  fromTo: (from: string | null, to: string | null) => {
    if (from === null) return to === null ? 'from the start on' : `from the start to ${to}`
    if (to === null) return `since ${from}`
    return from === to ? `on ${from}` : `${from} to ${to}`
  },
  noAccount: 'By no account so far.',
  unpick: 'Show no state',

  next: 'What can happen next',
  nextNote: 'Each opens a what-if; the record stays as it is',
  stays: (region: string) => `Stays ${region}`,
  leaves: 'Leaves it',
  possible: 'Possible',
  notPossible: 'Not possible now',
  nothingPossible: 'Nothing: no event leads on from here.',
  pointAtOne: 'Point at one, or move to it by keyboard, to see where it would lead.',
  asksForDay: 'A day is asked for first.',
  requirementIs: {
    true: 'since all that it requires is met',
    unknown: 'since what it requires is still open',
    false: 'since what it requires fails',
  },
  alsoMoves: (title: string, before: string, after: string) => `${title}: ${before} → ${after}`,
  staysSo: 'Nothing else would change.',

  lanes: 'By account, over time',
  lanesOf: (title: string) => `${title}: what each account says, over time`,
  agree: 'All accounts agree throughout',
  parted: (turns: readonly { readonly apart: boolean; readonly date: string }[]) => {
    const told = turns.length <= MOST_TURNS ? turns : turns.slice(-MOST_TURNS)
    const text = listed(told.map(({ apart, date }) => `${apart ? 'part' : 'meet'} on ${date}`))
    const again = told.length < turns.length ? ', after earlier turns' : ''
    return `They ${text}${again}`
  },
  untilSaid: (date: string) => `Until ${date}.`,
  untilDate: (date: string) => `until ${date}`,
  noEndNamed: 'no end named',
  silent: 'says nothing of its own',
  extended: 'Extended',
  breachAlleged: 'Breach alleged',
  breachSettled: 'Breach settled',
  account: 'Account',
  status: 'Status',
  from: 'From',
  to: 'To',
  now: 'now',
  fromTheStart: 'from the start',
  asOf: (date: string) => `As of ${date}`,
  toCome: 'Still to run',

  history: 'History',
  historyNote: 'Every account, newest first',
  date: 'Date',
  said: 'What was said',
  by: 'By',
  beforeAndAfter: 'Before and after',
  source: 'Source and grade',
  recorded: (date: string) => `recorded ${date}`,
  nobody: 'Nobody in particular',
  /** On whose boards something is so, and on whose not: accounts by the names of parties, null for what is established. */
  onBoards: (on: readonly (string | null)[], off: readonly (string | null)[]) =>
    off.length < on.length && off.length <= 2 ? `on every board but ${boardsOf(off)}` : `on ${boardsOf(on)}`,
  showAll: (count: number) => `Show all ${numbers.format(count)}`,
  becomes: 'becomes',

  progress: 'Progress',
  progressNote: (value: number, target: number, unit: string) =>
    `${numbers.format(value)} of ${numbers.format(target)} ${unit}`,
  nothingCounted: (target: number, unit: string) => `Nothing counted yet, of ${numbers.format(target)} ${unit}`,
  target: (target: number) => `Target ${numbers.format(target)}`,
  counted: 'Counted',
} as const

/** What is new where a status stays: a number, or when it is due. */
function onlyCounted(effect: HistoryStep['effect']): string {
  const value = effect !== null && 'value' in effect ? effect.value : undefined
  if (value === undefined) return 'Only another due date.'
  return `Only a number: ${numbers.format(value)}.`
}

function boardsOf(names: readonly (string | null)[]): string {
  const parties = names.filter((name) => name !== null)
  const established = names.includes(null) ? ['the board of what is established'] : []
  const own = parties.length === 0 ? [] : [`${allPossessive(parties)} ${parties.length === 1 ? 'board' : 'boards'}`]
  return listed([...established, ...own])
}

const MOST_TURNS = 4

const isEvent = (event: string): event is keyof typeof eventWords => Object.hasOwn(eventWords, event)
