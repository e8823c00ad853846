import fc from 'fast-check'
import type { Dossier } from '../../machines/dossier.ts'
import type { Filters } from '../../machines/workspace/filters.ts'

/** Any filters of a dossier's record, each chosen in half of them, with a search like these. */
export function anyFilters(dossier: Dossier, query: fc.Arbitrary<string>): fc.Arbitrary<Filters> {
  const { parties, conditions, proposals, sources } = dossier
  const orNone = (values: readonly string[]) => fc.oneof(fc.constant(''), fc.constantFrom(...values))
  return fc.record({
    query,
    party: orNone(parties.map(({ id }) => id)),
    condition: orNone(conditions.map(({ id }) => id)),
    proposal: orNone(proposals.map(({ id }) => id)),
    publisher: orNone(sources.map(({ publisher }) => publisher)),
    standing: orNone(['established', 'claim']),
    changed: fc.boolean(),
  })
}
