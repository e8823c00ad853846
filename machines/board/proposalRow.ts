import type { ProposalRow } from '../board.ts'
import type { ProposalId } from '../dossier.ts'
import { isUnderway, proposalStatuses } from '../proposal.ts'
import { truthOfCode } from '../requirement.ts'
import { daysBetween, type Moment } from '../time.ts'
import { shownUntil } from './dates.ts'
import type { Drawn } from './drawn.ts'

/** The row of a tabled proposal, by its number. */
export function proposalRow(id: ProposalId, number: number, contested: boolean, drawn: Drawn): ProposalRow {
  const { standpoint, asOf, announced } = drawn
  const { zone } = drawn.replay.subjects
  const { state } = standpoint.fold
  const status = proposalStatuses[state.proposal[number] ?? 0] ?? 'tabled.pending'
  const until = shownUntil(state, number)
  const textOf = (moment = Number.NaN): string | null =>
    Number.isNaN(moment) ? null : drawn.replay.print(moment as Moment)
  return {
    id,
    status,
    since: textOf(state.since[number]) ?? '',
    entered: textOf(state.entered[number]),
    until: textOf(until),
    daysLeft: isUnderway(status) && !Number.isNaN(until) ? daysBetween(asOf.moment, until as Moment, zone) : null,
    requirement: truthOfCode(state.requirement[number] ?? 0),
    contested,
    announced: announced.flatMap(({ effect, since }) =>
      'proposal' in effect && effect.proposal === id ? [{ event: effect.event, from: drawn.replay.print(since) }] : [],
    ),
    cause: standpoint.effect(state.proposalCause[number] ?? -1)?.development?.id ?? null,
  }
}
