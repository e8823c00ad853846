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
export const recordedEffects = (dossier: Dossier, filter: Filter): RecordedEffect[] =>
  effectsOfCounted(dossier, countedDevelopments(dossier, filter))

/** The effects of the developments of a dossier that count, in the order in which they take hold. */
export function effectsOfCounted(dossier: Dossier, counted: readonly Dated[]): RecordedEffect[] {
  const conditions = new Map<string, Condition>(dossier.conditions.map((condition) => [condition.id, condition]))
  const conditionOf = (id: string) => conditions.get(id)
  const effects: Mutable<RecordedEffect>[] = []
  for (const one of counted) addEffectsOf(one, dossier.timeZone, conditionOf, effects)
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
  const corrected = new Set<string>()
  for (const { replaces, withdraws } of known) {
    if (replaces !== undefined) corrected.add(replaces)
    if (withdraws !== undefined) corrected.add(withdraws)
  }
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  return known
    .filter((one) => !corrected.has(one.id) && (trust === null || meetsTrust(trust, sources.get(one.source), one)))
    .map((development) => ({ development, at: momentOf(development.at, zone) }))
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function addEffectsOf(
  { development, at }: Dated,
  zone: string,
  conditionOf: (id: string) => Condition | undefined,
  to: Mutable<RecordedEffect>[],
): void {
  const everywhere = listOf(development.by)
  for (const effect of development.effects) {
    const speakers = effect.by === undefined ? everywhere : listOf(effect.by)
    const since = effect.from === undefined ? at : momentOf(effect.from, zone)
    to.push({
      development,
      effect,
      speakers,
      standing: standingOf(effect, speakers, conditionOf),
      at,
      since,
      hold: laterOf(at, since),
      until: 'proposal' in effect && effect.until !== undefined ? momentOf(effect.until, zone) : null,
      voidedAt: null,
    })
  }
}

/** Who speaks in an effect: whom it names itself, else those of its development. */
export const speakersOf = (effect: Effect, development: Development): readonly PartyId[] =>
  listOf(effect.by ?? development.by)

const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T]

/** The condition or proposal that an effect sends an event to; null for any other effect. */
function subjectOf({ effect }: RecordedEffect): string | null {
  if ('question' in effect || effect.event === undefined) return null
  return 'condition' in effect ? effect.condition : effect.proposal
}

/** What an effect announces of its subject, and who says so. */
function announcementOf({ effect, standing, speakers }: RecordedEffect, subject: string): string {
  const event = 'event' in effect ? effect.event : undefined
  return [subject, event, standing, ...[...new Set(speakers)].sort()].join(' ')
}

const isAnnounced = ({ hold, at }: RecordedEffect): boolean => instantOf(hold) > instantOf(at)

/** Marks what the same speakers announce anew, in a later development, before it takes hold: a start can be put off. */
function voidPutOff(effects: readonly Mutable<RecordedEffect>[]): void {
  // Few effects of a long record are announced ahead: nothing is asked of subjects that none of them names.
  const subjects = new Set(effects.filter(isAnnounced).map(subjectOf))
  subjects.delete(null)
  if (subjects.size === 0) return
  const awaited = new Map<string, { development: Development; effects: Mutable<RecordedEffect>[] }>()
  const asked = effects.filter((one) => subjects.has(subjectOf(one)))
  for (const one of asked.sort((a, b) => instantOf(a.at) - instantOf(b.at))) {
    const key = announcementOf(one, subjectOf(one) ?? '')
    let latest = awaited.get(key)
    if (latest === undefined || latest.development !== one.development) {
      for (const other of latest?.effects ?? []) if (instantOf(other.hold) > instantOf(one.at)) other.voidedAt = one.at
      latest = { development: one.development, effects: [] }
      awaited.set(key, latest)
    }
    if (isAnnounced(one)) latest.effects.push(one)
  }
}

const rankOf = (standing: Standing): number => (standing === 'established' ? 0 : 1)

/** At one instant the established before the claims, then by the order in the file, which a stable sort keeps. */
const inOrder = (a: RecordedEffect, b: RecordedEffect): number =>
  instantOf(a.hold) - instantOf(b.hold) || rankOf(a.standing) - rankOf(b.standing)
