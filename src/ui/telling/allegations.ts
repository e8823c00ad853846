import { asOfDate } from '../../../machines/asOf.ts'
import type { ProposalRow } from '../../../machines/board.ts'
import type { PartyId } from '../../../machines/dossier.ts'
import type { RecordedEffect } from '../../../machines/record.ts'
import { instantOf, momentOf } from '../../../machines/time.ts'

/**
 * Who says, by a date, that a strained proposal was broken in its present spell, since that was last settled. Whose
 * account is shown makes no difference: it is a fact of the record that they say so.
 * @param effects those on proposals, in the order in which they take hold
 */
export function allegedBy(
  { id, status, entered }: ProposalRow,
  effects: readonly RecordedEffect[],
  asOf: string,
  zone: string,
): readonly PartyId[] {
  if (status !== 'inForce.strained') return []
  const { limit } = asOfDate(asOf, zone)
  const start = entered === null ? Number.NEGATIVE_INFINITY : instantOf(momentOf(entered, zone))
  const heard = effects.filter(
    ({ effect, hold, since, voidedAt }) =>
      'proposal' in effect &&
      effect.proposal === id &&
      voidedAt === null &&
      instantOf(hold) <= limit &&
      instantOf(since) >= start,
  )
  const settled = heard.findLastIndex((one) => isEvent(one, 'settleBreach') && one.standing === 'established')
  const alleged = heard.slice(settled + 1).filter((one) => isEvent(one, 'allegeBreach'))
  return [...new Set(alleged.flatMap(({ speakers }) => speakers))]
}

const isEvent = ({ effect }: RecordedEffect, event: string): boolean => 'proposal' in effect && effect.event === event
