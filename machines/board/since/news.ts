import type { Development, DevelopmentId, Dossier } from '../../dossier.ts'
import { instantOf, momentOf } from '../../time.ts'

/** The developments that a dossier has, and that an earlier one had not or had otherwise. */
export interface News {
  /** When the first thing happened that they tell of, correct or take back, in milliseconds since 1970; Infinity where there are none. */
  readonly first: number
  has(id: DevelopmentId): boolean
  /** Those of them that correct a development or take it back. */
  corrections(id: DevelopmentId): readonly DevelopmentId[]
}

export function newsBetween(then: Dossier, now: Dossier): News {
  const known = new Map(then.developments.map((development) => [development.id, development]))
  const news = now.developments.filter((development) => !isSame(known.get(development.id), development))
  const ids = new Set(news.map(({ id }) => id))
  const corrected = new Map<DevelopmentId, DevelopmentId[]>()
  for (const { id, replaces, withdraws } of news) {
    for (const other of [replaces, withdraws, known.has(id) ? id : undefined]) {
      if (other !== undefined) corrected.set(other, [...(corrected.get(other) ?? []), id])
    }
  }
  const touched = [...news, ...then.developments.filter(({ id }) => corrected.has(id))]
  const first = touched.reduce((least, { at }) => Math.min(least, instantOf(momentOf(at, now.timeZone))), Infinity)
  return {
    first,
    has: (id) => ids.has(id),
    corrections: (id) => corrected.get(id) ?? [],
  }
}

const isSame = (one: Development | undefined, other: Development): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
