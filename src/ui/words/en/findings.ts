import type { ConditionEvent } from '../../../../machines/condition.ts'
import type { ProposalEvent } from '../../../../machines/proposal.ts'
import { eventWords } from './events.ts'
import { listed } from './listed.ts'
import { capital } from './names.ts'
import { plural } from './plural.ts'

/** The words of what stands beside the board. */
export const findings = {
  standsInTheWay: 'What stands in the way',
  wouldMake: (count: number, goal: 'ready' | 'readyOnceRevived' | 'holding') =>
    `${changes(count)} would make it ${goal === 'holding' ? 'hold for all' : 'ready'}`,
  orElse: (count: number) => `Or ${changes(count)}`,
  partsOf: (
    open: readonly string[],
    failing: readonly { readonly state: string; readonly titles: readonly string[] }[],
  ) =>
    capital(
      [
        ...(open.length === 0 ? [] : [listed(open)]),
        ...failing.map(({ state, titles }) => `now ${state}: ${listed(titles)}`),
      ].join('; '),
    ),
  moreWays: 'There are more ways.',
  nothingMissing: 'Nothing: all that it requires holds.',
  onlyToBeRevived: 'All that it requires holds: it only has to be revived.',
  tooMany: 'Too many ways to list.',
  hasToBeRevived: 'It would have to be revived first.',
  nothingInTheWay: 'Nothing: no proposal on the table waits for anything.',

  changedSince: (date: string) => `Changed since ${date}`,
  changed: 'What changed',
  nothingEarlier: 'Nothing was recorded before this date.',
  nothingChanged: 'Nothing changed on this board.',
  onlyTime: 'Only time passed.',
  comesToTable: (status: string) => `tabled, ${status}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  notDue: 'no longer due',
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
