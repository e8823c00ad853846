import type { Condition, Effect, PartyId } from './dossier.ts'

/** Whether the record takes an effect as so, or only its speaker asserts it. */
export type Standing = 'established' | 'claim'

const isOnly = (parties: readonly PartyId[], speakers: readonly PartyId[]): boolean => {
  const [only, ...others] = new Set(parties)
  return only !== undefined && others.length === 0 && speakers.includes(only)
}

/**
 * The standing of an effect by its speakers: what it says itself; established where nobody in particular speaks, where
 * the one party that owes a consent does, or where the one party that demands a condition waives it; else a claim.
 */
export function standingOf(
  effect: Effect,
  speakers: readonly PartyId[],
  conditionOf: (id: string) => Condition | undefined,
): Standing {
  if (effect.standing !== undefined) return effect.standing
  if (speakers.length === 0) return 'established'
  const condition = 'condition' in effect ? conditionOf(effect.condition) : undefined
  if (condition === undefined || !('condition' in effect)) return 'claim'
  const knowsBest = condition.kind === 'consent' && isOnly(condition.owedBy, speakers)
  const givesUp = effect.event === 'waive' && isOnly(condition.demandedBy, speakers)
  return knowsBest || givesUp ? 'established' : 'claim'
}
