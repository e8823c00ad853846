import type { Break } from '../../../machines/analysis/flip.ts'
import type { ProposalId } from '../../../machines/dossier.ts'
import type { ProposalEvent } from '../../../machines/proposal.ts'

/** What single events would break a proposal, the most telling ones first. */
export interface BreaksTold {
  /** A breach of it, then one event for each thing that it rests on. */
  readonly telling: readonly Break[]
  /** What else would: more events of the same things, and things that it rests on through others. */
  readonly rest: readonly Break[]
  /** Its own events that end or suspend it, which say no more than their names. */
  readonly outright: readonly ProposalEvent[]
}

/** Of several events of one subject the plainest failure comes first. */
const plainest: readonly string[] = ['breach', 'refuse', 'reopen', 'discuss']
const MOST_TELLING = 3

/** Sorts what would break a proposal into what is worth saying first, and the rest. */
export function tellBreaks(breaks: readonly Break[], id: ProposalId): BreaksTold {
  const isOwn = (one: Break): boolean => 'proposal' in one.step && one.step.proposal === id
  const alleged = breaks.filter((one) => isOwn(one) && one.step.event === 'allegeBreach')
  const bySubject = new Map<string, Break[]>()
  for (const one of breaks) {
    if (isOwn(one)) continue
    bySubject.set(subjectOf(one), [...(bySubject.get(subjectOf(one)) ?? []), one])
  }
  const groups = [...bySubject.values()].map((some) => [...some].sort((a, b) => rankOf(a) - rankOf(b)))
  const firsts = [...alleged, ...groups.flatMap((some) => some.slice(0, 1))]
  const others = groups.flatMap((some) => some.slice(1).filter((one) => one.status !== some[0]?.status))
  return {
    telling: firsts.slice(0, MOST_TELLING),
    rest: [...firsts.slice(MOST_TELLING), ...others],
    outright: breaks.flatMap(({ step }) =>
      'proposal' in step && step.proposal === id && step.event !== 'allegeBreach' ? [step.event] : [],
    ),
  }
}

const subjectOf = ({ step }: Break): string => ('condition' in step ? step.condition : step.proposal)

function rankOf({ step }: Break): number {
  const place = plainest.indexOf(step.event)
  return place < 0 ? plainest.length : place
}
