/** What a list of the record is narrowed to; an empty text narrows nothing. */
export interface Filters {
  readonly query: string
  /** The id of a party that speaks. */
  readonly party: string
  /** The id of a condition that is named or moved. */
  readonly condition: string
  readonly proposal: string
  /** A publisher: one report of it is a source, and all of them are what one looks for. */
  readonly publisher: string
  readonly standing: string
  /** Whether it changed something on some board. */
  readonly changed: boolean
}

export const noFilters: Filters = {
  query: '',
  party: '',
  condition: '',
  proposal: '',
  publisher: '',
  standing: '',
  changed: false,
}

/** The filters that are chosen from lists. */
export const choices = ['party', 'condition', 'proposal', 'publisher', 'standing'] as const
export type Choice = (typeof choices)[number]

export const isNarrowed = (filters: Filters): boolean =>
  filters.changed || filters.query.trim() !== '' || choices.some((choice) => filters[choice] !== '')
