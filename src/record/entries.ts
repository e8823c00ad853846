import type { Development, Dossier } from '../../machines/dossier.ts'
import type { Filter } from '../../machines/record.ts'
import { instantOf, lastInstant, momentOf } from '../../machines/time.ts'

/** An earlier word on the same thing: a development that another one corrects, or takes back. */
export interface Earlier {
  readonly development: Development
  readonly isTakenBack: boolean
}

/** One entry of the record as it is listed: a development that no other one takes the place of. */
export interface RecordEntry {
  readonly development: Development
  /** When it happened, in milliseconds since 1970. */
  readonly instant: number
  /** What it corrects or takes back, the latest first. */
  readonly earlier: readonly Earlier[]
  /** Whether it was recorded only after the known-at date. */
  readonly isUnknown: boolean
}

/** The entries of a dossier, newest first; of one instant, those that come later in the file. */
export function recordEntries(
  { developments, timeZone }: Dossier,
  { knownAt, without }: Filter,
): readonly RecordEntry[] {
  const limit = knownAt === null ? Number.POSITIVE_INFINITY : lastInstant(momentOf(knownAt, timeZone), timeZone)
  const isUnknown = ({ recorded, at }: Development): boolean =>
    knownAt !== null && instantOf(momentOf(recorded ?? at, timeZone)) > limit
  const replaced = new Set<string>()
  for (const one of developments) {
    if (isUnknown(one) || without.includes(one.source)) continue
    if (one.replaces !== undefined) replaced.add(one.replaces)
    if (one.withdraws !== undefined) replaced.add(one.withdraws)
  }
  const byId = new Map<string, Development>(
    developments.filter(({ id }) => replaced.has(id)).map((one) => [one.id, one]),
  )
  const earlierOf = (development: Development): readonly Earlier[] => {
    const found = new Map<string, Earlier>()
    const open = correctedBy(development).reverse()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const earlier = byId.get(next.id)
      if (earlier === undefined || found.has(next.id)) continue
      found.set(next.id, { development: earlier, isTakenBack: next.isTakenBack })
      open.push(...correctedBy(earlier).reverse())
    }
    return [...found.values()]
  }
  return developments
    .filter(({ id }) => !replaced.has(id))
    .map((development) => ({
      development,
      instant: instantOf(momentOf(development.at, timeZone)),
      earlier: isCorrection(development) ? earlierOf(development) : NONE,
      isUnknown: isUnknown(development),
    }))
    .reverse()
    .sort((a, b) => b.instant - a.instant)
}

const NONE: readonly Earlier[] = []

const isCorrection = ({ replaces, withdraws }: Development): boolean =>
  replaces !== undefined || withdraws !== undefined

const correctedBy = ({ replaces, withdraws }: Development): { id: string; isTakenBack: boolean }[] => [
  ...(replaces === undefined ? [] : [{ id: replaces, isTakenBack: false }]),
  ...(withdraws === undefined ? [] : [{ id: withdraws, isTakenBack: true }]),
]
