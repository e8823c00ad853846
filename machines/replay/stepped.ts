import type { AsOf } from '../asOf.ts'
import type { Step } from '../dossier.ts'
import { instantOf, laterOf, type Moment, momentOf } from '../time.ts'

/** A step of a scenario or what-if, with the moments that the replay gives it. */
export interface SteppedEffect {
  readonly development: null
  readonly effect: Step
  readonly since: Moment
  readonly hold: Moment
  readonly until: Moment | null
  /** Whether it has no date of its own, and comes after all that the record holds by the as-of moment. */
  readonly isLast: boolean
}

/** A step as of a moment: dated, it takes hold on its date; else at that moment. */
export function stepped(effect: Step, { moment, limit }: AsOf, zone: string): SteppedEffect {
  const at = effect.at === undefined ? moment : momentOf(effect.at, zone)
  const since = effect.from === undefined ? at : momentOf(effect.from, zone)
  return {
    development: null,
    effect,
    since,
    hold: laterOf(at, since),
    until: 'proposal' in effect && effect.until !== undefined ? momentOf(effect.until, zone) : null,
    isLast: effect.at === undefined && instantOf(since) <= limit,
  }
}

/** Whether a step is still to come as of a moment: a board as of it does not take it in. */
export const isAhead = ({ hold, isLast }: SteppedEffect, { limit }: AsOf): boolean => !isLast && instantOf(hold) > limit
