import type { ElementId } from '../dossier.ts'
import type { Odds, OddsFound } from './proposalAnalysis.ts'

/** The odds of a requirement if one of its elements fails, and if it holds. */
export interface ConditionalOdds {
  readonly without: number
  readonly with: number
}

export interface MovingElement extends ConditionalOdds {
  readonly id: ElementId
  readonly birnbaum: number
}

/** What is left of a difference of numbers up to 1 and is smaller than this came of rounding. */
const ROUNDING = 1e-14

/**
 * The odds with one element settled, from the odds now, Birnbaum’s importance of the element, and its own odds p: since
 * odds = p · with + (1 − p) · without (Shannon’s expansion), and importance = with − without.
 */
export function conditionalOdds(odds: number, birnbaum: number, own: number): ConditionalOdds {
  const without = odds - own * birnbaum
  return { without: settled(without), with: settled(without + birnbaum) }
}

/** The same for every element whose importance was found, in that order. */
export const conditionalOddsOf = ({ odds, importance }: OddsFound, chosen: Odds): readonly MovingElement[] =>
  importance.flatMap(({ id, birnbaum }) => {
    const own = chosen[id]
    return odds === null || own === undefined ? [] : [{ id, birnbaum, ...conditionalOdds(odds, birnbaum, own) }]
  })

const settled = (odds: number): number => (odds < ROUNDING ? 0 : odds > 1 - ROUNDING ? 1 : odds)
