import type { Development, Effect, PartyId } from '../dossier.ts'
import type { RecordedEffect } from '../record.ts'
import { instantOf, type Moment } from '../time.ts'

/** The condition or proposal that an effect sends an event to; null for any other effect. */
export function announcedSubject(effect: Effect): string | null {
  if ('question' in effect || effect.event === undefined) return null
  return 'condition' in effect ? effect.condition : effect.proposal
}

/** Whether an effect takes hold only after it was announced. */
export const isAnnounced = ({ hold, at }: Pick<RecordedEffect, 'hold' | 'at'>): boolean =>
  instantOf(hold) > instantOf(at)

/**
 * What the same speakers announce anew, in a later development, before it takes hold, with the moment of that: a start
 * can be put off. Asked are the effects on every subject of which something is announced, in the order of the file.
 */
export function putOff<Asked extends RecordedEffect>(asked: readonly Asked[]): ReadonlyMap<Asked, Moment> {
  const voided = new Map<Asked, Moment>()
  const awaited = new Map<string, { development: Development; effects: Asked[] }>()
  for (const one of [...asked].sort((a, b) => instantOf(a.at) - instantOf(b.at))) {
    const key = announcementOf(one)
    let latest = awaited.get(key)
    if (latest === undefined || latest.development !== one.development) {
      for (const other of latest?.effects ?? [])
        if (instantOf(other.hold) > instantOf(one.at)) voided.set(other, one.at)
      latest = { development: one.development, effects: [] }
      awaited.set(key, latest)
    }
    if (isAnnounced(one)) latest.effects.push(one)
  }
  return voided
}

/** What an effect announces of its subject, and who says so. */
function announcementOf({ effect, standing, speakers }: RecordedEffect): string {
  const event = 'event' in effect ? effect.event : undefined
  return [announcedSubject(effect), event, standing, ...[...new Set<PartyId>(speakers)].sort()].join(' ')
}
