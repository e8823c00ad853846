import type { Condition, Dossier, Effect, PartyId } from '../../dossier.ts'
import { proposalEvents } from '../../proposal.ts'
import { type Standing, standingOf } from '../../standing.ts'
import type { Draft, DraftEffect } from './draft.ts'

/** How an effect of a draft counts, and who says it. */
export interface EffectStanding {
  readonly standing: Standing
  /** What the rule gives where nothing is said outright. */
  readonly byRule: Standing
  readonly speakers: readonly PartyId[]
}

/** How an effect of a draft counts, chosen or not yet. */
export function standingIn(effect: DraftEffect, { by }: Pick<Draft, 'by'>, { conditions }: Dossier): EffectStanding {
  const speakers = effect.by ?? by
  const conditionOf = (id: string): Condition | undefined => conditions.find((condition) => condition.id === id)
  const byRule = standingOf(unsaidEffect(effect), speakers, conditionOf)
  return { standing: effect.standing ?? byRule, byRule, speakers }
}

/** As much of an effect as the rule of standing can ask for: of a proposal's event it asks nothing. */
function unsaidEffect(effect: DraftEffect): Effect {
  switch (effect.kind) {
    case 'condition':
      return { condition: effect.id, ...(effect.event !== null && { event: effect.event }) }
    case 'proposal':
      return { proposal: effect.id, event: effect.event ?? proposalEvents[0] }
    case 'question':
      return { question: effect.id, answer: effect.answer }
  }
}
