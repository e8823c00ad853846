import type { Development, Dossier, Effect } from './dossier.ts'
import { endOf, type Stamp, stamp } from './time.ts'

export type View = {
  readonly asOf: string
  readonly lens: string
  readonly knownAt?: string
  readonly trust?: string
  readonly scenario?: string
}

/** An effect of the record, or a scenario's step, with all that its place in time depends on. */
export type Entry = {
  /** The development's id; null for a scenario's step. */
  readonly development: string | null
  readonly effect: Effect
  readonly speakers: readonly string[]
  readonly established: boolean
  /** When it was said, when what it says began, and when it takes hold. */
  readonly at: Stamp
  readonly began: Stamp
  readonly hold: Stamp
  /** Its place among those of one instant: 0 established, 1 claim, 2 dated step, 3 undated step; then the file. */
  readonly rank: number
  readonly place: readonly [number, number]
}

/**
 * Everything that is known at the end of the view, before any lens, in the order in which it takes hold:
 * what took hold by then and what is still announced, without what was put off.
 */
export function entriesOf(dossier: Dossier, view: View): Entry[] {
  const end = endOf(view.asOf, dossier.timeZone)
  const told = counted(dossier, view).flatMap((development) => effectsOf(dossier, development))
  const known = told.filter((entry) => entry.at.ms <= end)
  const standing = known.filter((entry) => !known.some((later) => putsOff(later, entry)))
  return [...standing, ...stepsOf(dossier, view)].sort(
    (a, b) => a.hold.ms - b.hold.ms || a.rank - b.rank || a.place[0] - b.place[0] || a.place[1] - b.place[1],
  )
}

/** The developments that known-at, corrections and trust leave. */
function counted(dossier: Dossier, view: View): Development[] {
  const { knownAt, trust } = view
  const known = dossier.developments.filter(
    ({ at, recorded = at }) =>
      knownAt === undefined || stamp(recorded, dossier.timeZone).ms <= endOf(knownAt, dossier.timeZone),
  )
  const corrected = known.flatMap((development) => [development.replaces, development.withdraws])
  return known
    .filter((development) => !corrected.includes(development.id))
    .filter((development) => trust === undefined || isTrusted(dossier, development, trust))
}

function isTrusted(dossier: Dossier, development: Development, trust: string): boolean {
  const reliability = dossier.sources.find((source) => source.id === development.source)?.reliability
  const { credibility } = development
  if (reliability === undefined || reliability === 'F') return false
  if (credibility === undefined || credibility === 6) return false
  return reliability <= trust.slice(0, 1) && credibility <= Number(trust.slice(1))
}

function effectsOf(dossier: Dossier, development: Development): Entry[] {
  const place = dossier.developments.indexOf(development)
  return development.effects.map((effect, index) => {
    const at = stamp(development.at, dossier.timeZone)
    const began = effect.from === undefined ? at : stamp(effect.from, dossier.timeZone)
    const by = effect.by ?? development.by ?? []
    const speakers = typeof by === 'string' ? [by] : by
    const established = isEstablished(dossier, effect, speakers)
    const hold = began.ms > at.ms ? began : at
    const rank = established ? 0 : 1
    return { development: development.id, effect, speakers, established, at, began, hold, rank, place: [place, index] }
  })
}

function isEstablished(dossier: Dossier, effect: Effect, speakers: readonly string[]): boolean {
  if (effect.standing !== undefined) return effect.standing === 'established'
  if (speakers.length === 0) return true
  const condition = dossier.conditions.find(({ id }) => id === effect.condition)
  if (condition === undefined) return false
  const speaksForAll = (parties: readonly string[]) =>
    parties.length === 1 && parties.every((p) => speakers.includes(p))
  if (condition.kind === 'consent' && speaksForAll(condition.owedBy)) return true
  return effect.event === 'waive' && speaksForAll(condition.demandedBy)
}

/** Whether the same speakers say the same again, in a later development that comes before the earlier takes hold. */
function putsOff(later: Entry, earlier: Entry): boolean {
  const isLater = later.at.ms > earlier.at.ms || (later.at.ms === earlier.at.ms && later.place[0] > earlier.place[0])
  return (
    later.development !== earlier.development &&
    isLater &&
    later.at.ms < earlier.hold.ms &&
    later.established === earlier.established &&
    sameMembers(later.speakers, earlier.speakers) &&
    later.effect.event !== undefined &&
    later.effect.event === earlier.effect.event &&
    later.effect.condition === earlier.effect.condition &&
    later.effect.proposal === earlier.effect.proposal
  )
}

const sameMembers = (a: readonly string[], b: readonly string[]) =>
  a.every((member) => b.includes(member)) && b.every((member) => a.includes(member))

/** A scenario's steps: established, silent, after all that the record holds for their instant. */
function stepsOf(dossier: Dossier, view: View): Entry[] {
  const scenario = dossier.scenarios?.find(({ id }) => id === view.scenario)
  const zone = dossier.timeZone
  const end = endOf(view.asOf, zone)
  const atTheEnd: Stamp = { ms: end, text: stamp(view.asOf, zone).text }
  return (scenario?.steps ?? [])
    .map((step, index): Entry => {
      const at = step.at === undefined ? atTheEnd : stamp(step.at, zone)
      const rank = step.at === undefined ? 3 : 2
      const shared = { development: null, speakers: [], established: true, rank }
      return { ...shared, effect: step, at, began: at, hold: at, place: [index, 0] }
    })
    .filter((step) => step.hold.ms <= end)
}

/** Whether the board of this lens sees the entry. */
export function isSeenBy(entry: Entry, lens: string): boolean {
  return entry.established || entry.speakers.includes(lens)
}
