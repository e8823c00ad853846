import type { Development, Effect, PartyId, SourceId } from './dossier.ts'
import type { Standing } from './standing.ts'
import type { Moment } from './time.ts'
import type { Trust } from './trust.ts'

/** One effect as the record has it: who says so, when that was said, and when it takes hold. */
export interface RecordedEffect {
  readonly development: Development
  readonly effect: Effect
  readonly speakers: readonly PartyId[]
  readonly standing: Standing
  /** When its development happened; until it takes hold, it is announced. */
  readonly at: Moment
  /** What it dates its subject from. */
  readonly since: Moment
  readonly hold: Moment
  readonly until: Moment | null
  /** When a later development put it off, before it took hold. */
  readonly voidedAt: Moment | null
}

/** What a record leaves out before any lens looks at it. */
export interface Filter {
  readonly knownAt: string | null
  readonly trust: Trust | null
  /** Sources that are taken as if they had not been there: what rests on them, corrections too, does not count. */
  readonly without: readonly SourceId[]
}

/** The filter that leaves out nothing. */
export const everything: Filter = { knownAt: null, trust: null, without: [] }

/** A text that is the same for filters that leave out the same. */
export const filterKey = ({ knownAt, trust, without }: Filter): string =>
  [knownAt ?? '', trust ?? '', ...[...new Set(without)].sort()].join(' ')

/** Who speaks in an effect: whom it names itself, else those of its development. */
export const speakersOf = (effect: Effect, development: Development): readonly PartyId[] =>
  listOf(effect.by ?? development.by)

/** One or several, as a list. */
export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T]
