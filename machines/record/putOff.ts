import { instantOf, type Moment } from '../time.ts'

/** An effect on a condition or proposal, as far as it matters for what is put off. */
export interface Announcement {
  /** The effect's own number, and that of its development, which rises in the order of the file. */
  readonly number: number
  readonly development: number
  /** What it announces of what, and who says so. */
  readonly what: string
  readonly at: Moment
  readonly hold: Moment
}

/**
 * What the same speakers announce anew, in a later development, before it takes hold, with the moment of that: a start
 * can be put off. Asked are the effects on every subject of which something is announced.
 */
export function putOff(asked: readonly Announcement[]): ReadonlyMap<number, Moment> {
  const voided = new Map<number, Moment>()
  const awaited = new Map<string, { development: number; effects: Announcement[] }>()
  const byTime = (a: Announcement, b: Announcement): number =>
    instantOf(a.at) - instantOf(b.at) || a.development - b.development || a.number - b.number
  for (const one of [...asked].sort(byTime)) {
    let latest = awaited.get(one.what)
    if (latest === undefined || latest.development !== one.development) {
      for (const other of latest?.effects ?? [])
        if (instantOf(other.hold) > instantOf(one.at)) voided.set(other.number, one.at)
      latest = { development: one.development, effects: [] }
      awaited.set(one.what, latest)
    }
    if (instantOf(one.hold) > instantOf(one.at)) latest.effects.push(one)
  }
  return voided
}
