import type { Dossier } from '../dossier.ts'
import { type Filters, filterOf, noFilters, printFilters } from './filters.ts'

/** Filters without what the dossier does not have; the same where it has all. */
export function filtersIn(dossier: Dossier, filters: Filters): Filters {
  const words = printFilters(filters)
  const found = words.map((word) => filterOf(dossier, word))
  return found.includes(null) ? Object.assign({}, noFilters, ...found) : filters
}
