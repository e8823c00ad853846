import type { Dossier, ElementId } from '../dossier.ts'

/** By condition: who owes it, as one text; the same for conditions that move together. What nobody owes is not there. */
export const owersOf = ({ conditions }: Dossier): ReadonlyMap<ElementId, string> =>
  new Map(
    conditions.flatMap(({ id, owedBy }): [ElementId, string][] =>
      owedBy.length === 0 ? [] : [[id, [...new Set(owedBy)].sort().join(' ')]],
    ),
  )
