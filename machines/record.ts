import type { Development, Dossier, Effect, PartyId, SourceId } from './dossier.ts'
import type { Standing } from './standing.ts'
import { instantOf, lastInstant, type Moment, momentOf } from './time.ts'
import { meetsTrust, type Trust } from './trust.ts'

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

/** Developments that count, in the order of the file, with the moment when each happened. */
export interface Counted {
  readonly developments: readonly Development[]
  readonly moments: Float64Array
}

/** Developments known, trusted and of no source left out, that none known replaces or withdraws. */
export function countedDevelopments(dossier: Dossier, { knownAt, trust, without }: Filter): Counted {
  const known = withoutSources(knownDevelopments(dossier, knownAt), without)
  const { moments, corrected } = datesAndCorrections(known, dossier.timeZone)
  if (corrected.size === 0 && trust === null) return { developments: known, moments }
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  const developments = known.filter(
    (one) => !corrected.has(one.id) && (trust === null || meetsTrust(trust, sources.get(one.source), one)),
  )
  return { developments, moments: datesAndCorrections(developments, dossier.timeZone).moments }
}

/** When developments happened, and which ones they correct. Those of one day mostly stand together: its text is read once. */
function datesAndCorrections(
  developments: readonly Development[],
  zone: string,
): { readonly moments: Float64Array; readonly corrected: ReadonlySet<string> } {
  const moments = new Float64Array(developments.length)
  const corrected = new Set<string>()
  let text: string | null = null
  let moment = Number.NaN
  let place = 0
  for (const { at, replaces, withdraws } of developments) {
    if (at !== text) {
      text = at
      moment = momentOf(at, zone)
    }
    moments[place] = moment
    place += 1
    if (replaces !== undefined) corrected.add(replaces)
    if (withdraws !== undefined) corrected.add(withdraws)
  }
  return { moments, corrected }
}

function knownDevelopments({ developments, timeZone: zone }: Dossier, knownAt: string | null): readonly Development[] {
  if (knownAt === null) return developments
  const limit = lastInstant(momentOf(knownAt, zone), zone)
  return developments.filter(({ at, recorded = at }) => instantOf(momentOf(recorded, zone)) <= limit)
}

function withoutSources(developments: readonly Development[], without: readonly SourceId[]): readonly Development[] {
  if (without.length === 0) return developments
  const left = new Set(without)
  return developments.filter(({ source }) => !left.has(source))
}

/** Who speaks in an effect: whom it names itself, else those of its development. */
export const speakersOf = (effect: Effect, development: Development): readonly PartyId[] =>
  listOf(effect.by ?? development.by)

/** One or several, as a list. */
export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T]
