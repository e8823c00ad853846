import type { Dossier } from '../dossier.ts'

/** What the list of the record is narrowed to; an empty text narrows nothing. */
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

/**
 * Filters as an address writes them, each as `NAME:VALUE`; nothing where nothing is narrowed. A comma is escaped: it stands
 * between two of them. Half a character, which no address can hold, is replaced.
 */
export const printFilters = (filters: Filters): readonly string[] =>
  Object.entries(filters).flatMap(([name, value]) =>
    value
      ? `${name}:${String(value)
          .replace(/\p{Cs}/gu, '\ufffd')
          .replace(/[%,]/g, encodeURIComponent)}`
      : [],
  )

/** The one filter that such a word names; null where it narrows nothing in the record of a dossier. */
export function filterOf({ parties, conditions, proposals, sources }: Dossier, word: string): Partial<Filters> | null {
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id)
  const values = new Map<string, readonly string[]>([
    ['party', idsOf(parties)],
    ['condition', idsOf(conditions)],
    ['proposal', idsOf(proposals)],
    ['publisher', sources.map(({ publisher }) => publisher)],
    ['standing', ['established', 'claim']],
    ['changed', ['true']],
  ])
  const [name = '', ...rest] = word.split(':')
  const value = rest.join(':').replace(/%25|%2C/g, decodeURIComponent)
  const isThere = name === 'query' || values.get(name)?.includes(value)
  return isThere ? { [name]: name === 'changed' || value } : null
}
