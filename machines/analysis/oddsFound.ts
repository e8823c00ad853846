import type { ElementId } from '../dossier.ts'
import type { RequirementFigures } from './requirementFigures.ts'

/** The odds of elements, from 0 to 1; what is not there is unknown. */
export type Odds = Readonly<Partial<Record<ElementId, number>>>

/** The odds of a requirement, and what moves them. */
export interface OddsFound {
  /** From 0 to 1, each element independent of the others. Null while an odds that matters is missing, or where it was too hard. */
  readonly odds: number | null
  /** Elements that matter and have no odds, as first named; null where it was too hard to know. */
  readonly missing: readonly ElementId[] | null
  /** Of the open elements that matter: Birnbaum’s measure, falling, ties as first named and alike to the last digit. Empty without odds. */
  readonly importance: readonly { readonly id: ElementId; readonly birnbaum: number }[]
  /** The odds if those of one group move together; null as the odds are, or where that was too hard. */
  readonly together: number | null
}

/**
 * The odds of a requirement from those of its elements.
 * @param together gives the odds if elements of one group move together, from the odds by rank
 */
export function oddsFound(
  { holds, mattering, open, reckoner }: RequirementFigures,
  odds: Odds,
  together: (byRank: ArrayLike<number>) => number | null,
): OddsFound {
  if (holds) return { odds: 1, missing: [], importance: [], together: 1 }
  if (mattering === null || reckoner === null) return { odds: null, missing: null, importance: [], together: null }
  const missing = mattering.map(({ id }) => id).filter((id) => odds[id] === undefined)
  if (missing.length > 0) return { odds: null, missing, importance: [], together: null }
  const byRank = Float64Array.from(open, ({ id }) => odds[id] ?? 0)
  const found = reckoner.reckon(byRank)
  const importance = falling(mattering.map(({ id, rank }) => ({ id, birnbaum: found.importance[rank] ?? 0 })))
  return { odds: found.odds, missing, importance, together: together(byRank) }
}

/** Importances that differ by a smaller part than this came apart in reckoning. */
const TIE = 1e-9

/** The most important first; what came apart in reckoning only is one again, as first named. */
function falling(list: OddsFound['importance']): OddsFound['importance'] {
  const values = list.map(({ birnbaum }) => birnbaum).sort((a, b) => b - a)
  const settled = new Map<number, number>()
  let [most = 0] = values
  for (const value of values) {
    if (most - value > TIE * most) most = value
    settled.set(value, most)
  }
  return list
    .map(({ id, birnbaum }) => ({ id, birnbaum: settled.get(birnbaum) ?? birnbaum }))
    .sort((a, b) => b.birnbaum - a.birnbaum)
}
