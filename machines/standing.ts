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
  const isOnCondition = 'condition' in effect
  const condition = isOnCondition ? conditionOf(effect.condition) : undefined
  return standingBy(effect.standing, speakers, condition, isOnCondition && effect.event === 'waive')
}

/** The same by what it comes from: the standing stated, who speaks, the condition that it acts on, whether it waives that. */
export function standingBy(
  stated: Standing | undefined,
  speakers: readonly PartyId[],
  condition: Condition | undefined,
  waives: boolean,
): Standing {
  if (stated !== undefined) return stated
  if (speakers.length === 0) return 'established'
  if (condition === undefined) return 'claim'
  const knowsBest = condition.kind === 'consent' && isOnly(condition.owedBy, speakers)
  const givesUp = waives && isOnly(condition.demandedBy, speakers)
  return knowsBest || givesUp ? 'established' : 'claim'
}
