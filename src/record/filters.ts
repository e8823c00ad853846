import type { Filters } from '../../machines/workspace/filters.ts'

/** The filters that are chosen from lists. */
export const choices = ['party', 'condition', 'proposal', 'publisher', 'standing'] as const
export type Choice = (typeof choices)[number]

export const isNarrowed = (filters: Filters): boolean =>
  filters.changed || filters.query.trim() !== '' || choices.some((choice) => filters[choice] !== '')
