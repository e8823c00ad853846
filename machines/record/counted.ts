import type { Development, Dossier, SourceId } from '../dossier.ts'
import type { Filter } from '../record.ts'
import { instantOf, lastInstant, momentOf } from '../time.ts'
import { meetsTrust } from '../trust.ts'
import { type Developments, developmentsOf } from './developments.ts'

/** The developments that count, in the order of the file. They are read when they are asked for. */
export class Counted {
  readonly all: Developments
  /** Their places among all. */
  readonly places: Int32Array
  /** When each happened. */
  readonly moments: Float64Array

  constructor(all: Developments, places: Int32Array, zone: string) {
    const moments = all.moments(zone)
    this.all = all
    this.places = places
    // Where all count, as they mostly do, that is all there is to know.
    this.moments =
      places.length === all.length ? moments : Float64Array.from(places, (place) => moments[place] ?? Number.NaN)
  }

  /** One by its place among those that count. Throws a RangeError where there is none. */
  at(number: number): Development {
    return this.all.at(this.places[number] ?? -1)
  }

  get developments(): readonly Development[] {
    return this.places.length === this.all.length
      ? this.all.all()
      : Array.from(this.places, (place) => this.all.at(place))
  }
}

/** Developments known, trusted and of no source left out, that none known replaces or withdraws. */
export function countedDevelopments(dossier: Dossier, filter: Filter): Counted {
  const all = developmentsOf(dossier)
  const isKnown = knownUnder(dossier, filter, all)
  const isTrusted = trustedUnder(dossier, filter, all)
  const corrected = all.placesOf(new Set(all.corrections().flatMap(({ by, of }) => (isKnown(by) ? [of] : []))))
  const places = new Int32Array(all.length).map((_, place) => place)
  const counts = (place: number): boolean => isKnown(place) && isTrusted(place) && !corrected.has(place)
  const isWhole = isKnown === isTrusted && corrected.size === 0
  return new Counted(all, isWhole ? places : places.filter(counts), dossier.timeZone)
}

/** Says of a development, by its place, whether it is left. */
type Test = (place: number) => boolean

/** Leaves all. */
const anyPlace: Test = () => true

/** Whether a development was known by then, of a source that is not left out. */
function knownUnder({ timeZone: zone }: Dossier, { knownAt, without }: Filter, all: Developments): Test {
  if (knownAt === null && without.length === 0) return anyPlace
  const left = new Set(without)
  const sources = all.sources()
  const limit = knownAt === null ? Infinity : lastInstant(momentOf(knownAt, zone), zone)
  const recorded = knownAt === null ? [] : all.all().map(({ at, recorded = at }) => instantOf(momentOf(recorded, zone)))
  return (place) => !left.has(sources[place] as SourceId) && (recorded[place] ?? 0) <= limit
}

function trustedUnder(dossier: Dossier, { trust }: Filter, all: Developments): Test {
  if (trust === null) return anyPlace
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  const trusted = all.all().map((one) => meetsTrust(trust, sources.get(one.source), one))
  return (place) => trusted[place] === true
}
