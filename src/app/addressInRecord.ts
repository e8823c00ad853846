import type { DevelopmentId } from '../../machines/dossier.ts'
import { noFilters } from '../../machines/workspace/filters.ts'
import type { Place } from '../../machines/workspace/place.ts'
import { printAddress } from './address.ts'

/** The address of a development in the record, and of nothing that could hide it there. */
export const addressInRecord = (place: Place, id: DevelopmentId): string =>
  printAddress({ ...place, screen: 'record', select: { kind: 'development', id }, part: null, find: noFilters })
