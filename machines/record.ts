import type { Condition, Development, Dossier, Effect, PartyId } from './dossier.ts'
import { type Standing, standingOf } from './standing.ts'
import { instantOf, lastInstant, laterOf, type Moment, momentOf } from './time.ts'
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
}

/** The effects of a dossier that count under a filter, in the order in which they take hold. */
export function recordedEffects(dossier: Dossier, filter: Filter): RecordedEffect[] {
  const conditions = new Map<string, Condition>(dossier.conditions.map((condition) => [condition.id, condition]))
  const effects = countedDevelopments(dossier, filter).flatMap((one) => effectsOf(one, dossier.timeZone, conditions))
  voidPutOff(effects)
  return effects.sort(inOrder)
}

/** A development, with the moment when it happened. */
export interface Dated {
  readonly development: Development
  readonly at: Moment
}

/** Developments known and trusted that none known replaces or withdraws, in the order of the file. */
export function countedDevelopments(dossier: Dossier, { knownAt, trust }: Filter): Dated[] {
  const zone = dossier.timeZone
  const limit = knownAt === null ? Infinity : lastInstant(momentOf(knownAt, zone), zone)
  const isKnown = ({ at, recorded = at }: Development): boolean =>
    limit === Infinity || instantOf(momentOf(recorded, zone)) <= limit
  const known = dossier.developments.filter(isKnown)
  const corrected = new Set(known.flatMap((one) => [one.replaces, one.withdraws]))
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  return known
    .filter((one) => !corrected.has(one.id) && (trust === null || meetsTrust(trust, sources.get(one.source), one)))
    .map((development) => ({ development, at: momentOf(development.at, zone) }))
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function effectsOf(
  { development, at }: Dated,
  zone: string,
  conditions: ReadonlyMap<string, Condition>,
): Mutable<RecordedEffect>[] {
  return development.effects.map((effect) => {
    const speakers = listOf(effect.by ?? development.by)
    const since = effect.from === undefined ? at : momentOf(effect.from, zone)
    return {
      development,
      effect,
      speakers,
      standing: standingOf(effect, speakers, (id) => conditions.get(id)),
      at,
      since,
      hold: laterOf(at, since),
      until: 'proposal' in effect && effect.until !== undefined ? momentOf(effect.until, zone) : null,
      voidedAt: null,
    }
  })
}

const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T]

/** The condition or proposal that an effect sends an event to, with the event and who says so. */
function announcementOf({ effect, standing, speakers }: RecordedEffect): string | null {
  if ('question' in effect || effect.event === undefined) return null
  const subject = 'condition' in effect ? effect.condition : effect.proposal
  return [subject, effect.event, standing, ...[...new Set(speakers)].sort()].join(' ')
}

/** Marks what the same speakers announce anew, in a later development, before it takes hold: a start can be put off. */
function voidPutOff(effects: readonly Mutable<RecordedEffect>[]): void {
  const awaited = new Map<string, { development: Development; effects: Mutable<RecordedEffect>[] }>()
  for (const one of [...effects].sort((a, b) => instantOf(a.at) - instantOf(b.at))) {
    const key = announcementOf(one)
    if (key === null) continue
    let latest = awaited.get(key)
    if (latest === undefined || latest.development !== one.development) {
      for (const other of latest?.effects ?? []) if (instantOf(other.hold) > instantOf(one.at)) other.voidedAt = one.at
      latest = { development: one.development, effects: [] }
      awaited.set(key, latest)
    }
    if (instantOf(one.hold) > instantOf(one.at)) latest.effects.push(one)
  }
}

const rankOf = (standing: Standing): number => (standing === 'established' ? 0 : 1)

/** At one instant the established before the claims, then by the order in the file, which a stable sort keeps. */
const inOrder = (a: RecordedEffect, b: RecordedEffect): number =>
  instantOf(a.hold) - instantOf(b.hold) || rankOf(a.standing) - rankOf(b.standing)
