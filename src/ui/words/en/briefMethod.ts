import { plural } from './plural.ts'

/** The words of how a briefing was made. */
export const briefMethod = {
  headline: 'Every sentence here is derived from dated, graded developments',
  made: (asOf: string, account: string, developments: number) =>
    `${asOf}, ${account}: ${plural(developments, 'development counts', 'developments count')}.`,
  established: 'by what is established',
  by: (party: string) => `by what is established and what ${party} says`,
  leftOut: (filters: readonly string[], count: number) =>
    `${filters.join('; ')}: ${count === 0 ? 'that leaves nothing out' : `that leaves out ${plural(count, 'development', 'developments')}`}.`,
  supposed: (count: number) =>
    `${plural(count, 'step is', 'steps are')} supposed on top of the record and marked as such; none of them has happened.`,
  statuses:
    'A status follows from the record by fixed rules. What the record establishes, and what a party says of its own consent, moves every account; what else a party says is a claim, and moves only its own.',
  odds: 'Odds are an analyst’s own, condition by condition. Each is taken as independent of the others, and what holds already counts as certain.',
  noOdds: 'No odds are given, so nothing is said of how likely anything is.',
  confidence:
    'Confidence is kept apart from odds. It is high where all that a judgement rests on is graded B2 or better and comes from two publishers at least, moderate where most of it is so graded, else low; where accounts differ it is moderate at the most.',
  excluded: 'below 1%',
} as const
