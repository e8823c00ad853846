import type { ProposalStatus } from '../../../../machines/proposal.ts'
import { inLetters } from './counts.ts'
import { listed } from './listed.ts'
import { allPossessive, capital, named } from './names.ts'
import { plural } from './plural.ts'
import { isSeveral, the, verb } from './titled.ts'

/** What is said of a proposal: its title as it stands in a sentence, its status, and on what accounts differ. */
export interface Said {
  readonly title: string
  readonly status: ProposalStatus
  readonly since: string
  readonly until: string | null
  readonly disputed: { readonly start: boolean; readonly end: boolean }
}

/** What is in force by some parties’ count alone. */
export interface Claimed {
  readonly title: string
  readonly by: readonly string[]
}

const predicates: Record<ProposalStatus, (is: string, has: string, was: string) => string> = {
  'tabled.pending': (is) => `${is} pending`,
  'tabled.blocked': (is) => `${is} blocked`,
  'tabled.ready': (is) => `${is} ready, but not yet in force`,
  'inForce.oneSided': (is) => `${is} in force, though one-sided`,
  'inForce.holding': (is) => `${is} in force`,
  'inForce.faltering': (is) => `${is} in force, though faltering`,
  'inForce.strained': (is) => `${is} in force, though strained`,
  suspended: (is) => `${is} suspended`,
  expired: (_, has) => `${has} expired`,
  rejected: (_, __, was) => `${was} rejected`,
  withdrawn: (_, __, was) => `${was} withdrawn`,
  collapsed: (_, has) => `${has} collapsed`,
  completed: (is) => `${is} completed`,
  superseded: (_, has) => `${has} been superseded`,
}

const supposed: Record<ProposalStatus, string> = {
  'tabled.pending': 'would be pending',
  'tabled.blocked': 'would be blocked',
  'tabled.ready': 'would be ready, but not yet in force',
  'inForce.oneSided': 'would be in force, though one-sided',
  'inForce.holding': 'would be in force',
  'inForce.faltering': 'would be in force, though faltering',
  'inForce.strained': 'would be in force, though strained',
  suspended: 'would be suspended',
  expired: 'would have expired',
  rejected: 'would have been rejected',
  withdrawn: 'would have been withdrawn',
  collapsed: 'would have collapsed',
  completed: 'would be completed',
  superseded: 'would have been superseded',
}

/** How something ended, before the date on which it did. */
const endings: Partial<Record<ProposalStatus, (was: string) => string>> = {
  expired: () => 'expired',
  rejected: (was) => `${was} rejected`,
  withdrawn: (was) => `${was} withdrawn`,
  collapsed: () => 'collapsed',
  completed: (was) => `${was} completed`,
  superseded: (was) => `${was} superseded`,
}

/** "The Easter truce expired on 21 April", "The 30-day ceasefire is blocked". */
function standsNow({ title, status, since }: Said): string {
  const ended = endings[status]?.(verb(title, 'was', 'were'))
  return ended === undefined ? stands(title, status) : `${capital(the(title))} ${ended} on ${since}`
}

/** "is blocked", "has expired". */
export const predicate = (title: string, status: ProposalStatus): string =>
  predicates[status](verb(title, 'is', 'are'), verb(title, 'has', 'have'), verb(title, 'was', 'were'))

/** "the 30-day ceasefire is blocked". */
export const standsInside = (title: string, status: ProposalStatus): string =>
  `${the(title)} ${predicate(title, status)}`

/** The same as a sentence begins. */
const stands = (title: string, status: ProposalStatus): string => capital(standsInside(title, status))

/** The same under a supposition: "the 30-day ceasefire would be pending". */
export const wouldStand = (title: string, status: ProposalStatus): string => `${the(title)} ${supposed[status]}`

/** ", and the sides dispute when it began". Empty where they do not. */
function dispute({ title, status, disputed: { start, end } }: Said): string {
  if (!status.startsWith('inForce')) return ''
  const it = isSeveral(title) ? 'they' : 'it'
  const ends = isSeveral(title) ? 'end' : 'ends'
  if (start) return `, and the sides dispute when ${it} began`
  return end ? `, and the sides dispute when ${it} ${ends}` : ''
}

const MOST_NAMED = 2
const isPlain = (status: ProposalStatus): boolean => status === 'inForce.holding'

/** What is in force beside the proposal that matters most. */
function besides(inForce: readonly Said[], isMainInForce: boolean, others: number, claimed: Claimed | null): string {
  const [first] = inForce
  if (first === undefined) {
    if (isMainInForce || (others === 0 && claimed === null)) return ''
    return claimed === null
      ? ' Nothing is in force.'
      : ` Nothing is in force, though by ${allPossessive(claimed.by)} count ${the(claimed.title)} ${verb(claimed.title, 'is', 'are')}.`
  }
  const word = isMainInForce ? ' So ' : ' '
  if (inForce.length === 1) {
    const what = isMainInForce
      ? `So ${verb(first.title, 'is', 'are')} ${the(first.title)}${isPlain(first.status) ? '' : ` (${wordOf(first.status)})`}`
      : `Only ${the(first.title)} ${predicate(first.title, first.status)}`
    return ` ${what}${dispute(first)}.`
  }
  const titles =
    inForce.length <= MOST_NAMED + 1
      ? listed(inForce.map(({ title }) => the(title)))
      : `${listed(inForce.slice(0, MOST_NAMED).map(({ title }) => the(title)))} and ${inLetters(inForce.length - MOST_NAMED)} more`
  const disputed = inForce.find(({ disputed: { start, end } }) => start || end)
  const tail = disputed === undefined ? '' : `; the sides dispute the dates of ${the(disputed.title)}`
  return isMainInForce ? `${word}are ${titles}${tail}.` : ` ${capital(titles)} are in force${tail}.`
}

/** What is left to say where there is nothing else: when it ends, or why it stands so. */
function reason({ status, until, disputed }: Said, why: string): string {
  if (endings[status] !== undefined) return ''
  if (status !== 'inForce.holding') return why === '' ? '' : ` ${why}`
  if (disputed.end) return ''
  return until === null ? ' No end is named.' : ` It ends on ${until}.`
}

const wordOf = (status: ProposalStatus): string =>
  ({ 'inForce.oneSided': 'one-sided', 'inForce.faltering': 'faltering', 'inForce.strained': 'strained' })[
    status as string
  ] ?? ''

/** The words of the bottom line. */
export const briefLine = {
  /** The finding: what becomes of what matters most, what else is in force, and on what the sides differ. */
  sentence: (main: Said, inForce: readonly Said[], others: number, claimed: Claimed | null, why: string) => {
    const isMainInForce = main.status.startsWith('inForce')
    const lead = `${standsNow(main)}${dispute(main)}.`
    const tail = besides(inForce, isMainInForce, others, claimed)
    return { lead, tail: tail === '' ? reason(main, why) : tail }
  },
  supposed: (clauses: readonly string[], main: Said) =>
    clauses.length > 0 && clauses.length <= MOST_CLAUSES
      ? `If ${listed(clauses)}, ${wouldStand(main.title, main.status)}`
      : `Under what is supposed, ${wouldStand(main.title, main.status)}`,
  byAccount: (party: string) => `By ${allPossessive([party])} account: `,
  noProposals: 'This dossier has no proposals.',
  nothingTabled: (date: string) => `Nothing was on the table by ${date}.`,

  outOf: (count: number, all: number) => `${count} of ${all}`,
  held: (proposal: string, holding: readonly string[], all: number) => {
    const of = `${all === 1 ? 'condition' : 'conditions'} of ${the(proposal)}`
    const hold = holding.length === 1 || all === 1 ? 'holds' : 'hold'
    return holding.length === 0 ? `${of} ${hold}` : `${of} ${hold}: ${some(holding)}`
  },
  heldSince: (title: string, since: string | null) => (since === null ? title : `${title}, since ${since}`),
  odds: (proposal: string, term: string) => `odds that ${the(proposal)} gets all that it requires: ${term}`,
  measured: (title: string, unit: string) => `${unit}: ${title}`,
  demand: (party: string, others: readonly string[]) =>
    `of ${allPossessive([party])} own conditions are named in ${others.length === 0 ? 'any other account' : `${allPossessive(others)} ${others.length === 1 ? 'account' : 'accounts'}`}`,
  spell: (unit: 'day' | 'hour', present: number, total: number) => `${capital(unit)} ${present} of ${total}`,
  ofSpell: (title: string, until: string) => `of ${the(title)}, which ends ${until}`,
  inDays: (days: number) => (days === 0 ? 'Today' : plural(days, 'day', 'days')),
  until: (what: string, date: string) => `until ${date}: ${what}`,
  differing: 'subjects on which the accounts differ',
} as const

const MOST_CLAUSES = 2
const MOST_HELD = 2

const some = (titles: readonly string[]): string =>
  titles.length <= MOST_HELD
    ? titles.join('; ')
    : `${titles.slice(0, MOST_HELD).join('; ')}; and ${titles.length - MOST_HELD} more`

/** Whose account a brief follows, inside a sentence. */
export const accountInside = (party: string): string => `${named(party)}’s account`
