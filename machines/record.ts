import type { Development, Dossier, Effect, PartyId, SourceId } from './dossier.ts'
import { type Developments, developmentsOf } from './record/developments.ts'
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

/** The developments that count, in the order of the file. They are read when they are asked for. */
export class Counted {
  readonly length: number
  /** When each happened. */
  readonly moments: Float64Array
  readonly all: Developments
  /** Their places among all, rising; null where all count. */
  readonly places: Int32Array | null
  #developments: readonly Development[] | null = null

  constructor(all: Developments, places: Int32Array | null, zone: string) {
    const moments = all.moments(zone)
    this.all = all
    this.places = places
    this.moments = places === null ? moments : Float64Array.from(places, (place) => moments[place] ?? Number.NaN)
    this.length = this.moments.length
  }

  /** One by its place among those that count. Throws a RangeError where there is none. */
  at(number: number): Development {
    return this.all.at(this.places === null ? number : (this.places[number] ?? -1))
  }

  get developments(): readonly Development[] {
    this.#developments ??=
      this.places === null ? this.all.all() : Array.from(this.places, (place) => this.all.at(place))
    return this.#developments
  }
}

/** Developments known, trusted and of no source left out, that none known replaces or withdraws. */
export function countedDevelopments(dossier: Dossier, filter: Filter): Counted {
  const all = developmentsOf(dossier)
  const isKnown = knownUnder(dossier, filter, all)
  const isTrusted = trustedUnder(dossier, filter, all)
  const corrected = all.placesOf(new Set(all.corrections().flatMap(({ by, of }) => (isKnown(by) ? [of] : []))))
  if (corrected.size === 0 && isKnown === anyPlace && isTrusted === anyPlace)
    return new Counted(all, null, dossier.timeZone)
  const places = Int32Array.from({ length: all.length }, (_, place) => place)
  const counts = (place: number): boolean => !corrected.has(place) && isKnown(place) && isTrusted(place)
  return new Counted(all, places.filter(counts), dossier.timeZone)
}

/** Says of a development, by its place, whether it is left. */
type Test = (place: number) => boolean

const anyPlace: Test = () => true

/** Whether a development was known by then, of a source that is not left out. */
function knownUnder({ timeZone: zone }: Dossier, { knownAt, without }: Filter, all: Developments): Test {
  if (knownAt === null && without.length === 0) return anyPlace
  const left = new Set(without)
  const sources = all.sources()
  const limit = knownAt === null ? null : lastInstant(momentOf(knownAt, zone), zone)
  const isRecorded = ({ at, recorded = at }: Development, by: number): boolean =>
    instantOf(momentOf(recorded, zone)) <= by
  return (place) => !left.has(sources[place] as SourceId) && (limit === null || isRecorded(all.at(place), limit))
}

function trustedUnder(dossier: Dossier, { trust }: Filter, all: Developments): Test {
  if (trust === null) return anyPlace
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  return (place) => meetsTrust(trust, sources.get(all.at(place).source), all.at(place))
}

/** Who speaks in an effect: whom it names itself, else those of its development. */
export const speakersOf = (effect: Effect, development: Development): readonly PartyId[] =>
  listOf(effect.by ?? development.by)

/** One or several, as a list. */
export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T]
