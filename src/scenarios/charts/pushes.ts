/** One element in the tornado: how far it moves the odds, and whether there is anything left to push. */
export interface Push {
  readonly id: string
  readonly title: string
  /** Birnbaum’s importance, from 0 to 1. */
  readonly birnbaum: number
  /** The odds if it fails, and if it holds, from 0 to 1. */
  readonly without: number
  readonly with: number
  /** Null while it is open. */
  readonly holds: 'already' | 'waived' | null
}

/** Importances closer than this are one. */
const TIE = 1e-9

/** By importance, falling; ties as they came. */
export const byImportance = (rows: readonly Push[]): readonly Push[] =>
  [...rows].sort((a, b) => b.birnbaum - a.birnbaum)

/** Those of the open elements that move the odds most, as they came: one, or several that tie. */
export function leadersOf(rows: readonly Push[]): readonly Push[] {
  const open = rows.filter(({ holds }) => holds === null)
  const most = Math.max(...open.map(({ birnbaum }) => birnbaum))
  return open.filter(({ birnbaum }) => birnbaum > 0 && most - birnbaum < TIE)
}

/** Whether settling any of these makes the odds the same. */
export const haveSameEnds = ([head, ...rest]: readonly Push[]): boolean =>
  rest.every((row) => Math.abs(row.without - (head?.without ?? 0)) < TIE)
