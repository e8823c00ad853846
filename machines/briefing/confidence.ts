import type { Development, Source } from '../dossier.ts'

/** ICD 203’s levels of confidence, and none where nothing has been said. */
export type Level = 'high' | 'moderate' | 'low' | 'none'

/** How sound the evidence is that something rests on. It says nothing of how likely that is. */
export interface Confidence {
  readonly level: Level
  readonly developments: number
  readonly publishers: number
  /** How many of them are graded B2 or better, and how many not at all. */
  readonly strong: number
  readonly ungraded: number
  readonly isContested: boolean
}

/**
 * The confidence that a set of developments allows, by their grades: high where all of them are B2 or better, from two
 * publishers at least; moderate where most of them are; else low. What accounts contest is moderate at the most.
 */
export function confidenceIn(
  developments: readonly Development[],
  sourceOf: (id: string) => Source | undefined,
  isContested: boolean,
): Confidence {
  const gradesOf = developments.map(({ source, credibility }) => ({
    reliability: sourceOf(source)?.reliability,
    credibility,
  }))
  const strong = gradesOf.filter(
    ({ reliability = 'F', credibility = 6 }) => reliability <= 'B' && credibility <= 2,
  ).length
  const ungraded = gradesOf.filter((one) => one.reliability === undefined || one.credibility === undefined).length
  const publishers = new Set(developments.map(({ source }) => sourceOf(source)?.publisher ?? source)).size
  const facts = { developments: developments.length, publishers, strong, ungraded, isContested }
  return { level: levelOf(facts), ...facts }
}

function levelOf({ developments, publishers, strong, isContested }: Omit<Confidence, 'level'>): Level {
  if (developments === 0) return 'none'
  if (strong === developments && publishers > 1 && !isContested) return 'high'
  return strong * 2 > developments ? 'moderate' : 'low'
}
