import type { Length } from './outline.ts'

/** How much of a list is told to an audience: more than that is said to be more. */
export interface Limits {
  readonly rows: number
  readonly lines: number
  readonly sets: number
  readonly columns: number
}

const limits: Readonly<Record<Length, Limits>> = {
  onePage: { rows: 8, lines: 3, sets: 1, columns: 4 },
  fiveSlides: { rows: 8, lines: 6, sets: 2, columns: 5 },
  full: { rows: 200, lines: 60, sets: 3, columns: 8 },
}

export const limitsOf = (length: Length): Limits => limits[length]
