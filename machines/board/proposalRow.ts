import type { ProposalRow } from '../board.ts'
import type { ProposalId } from '../dossier.ts'
import { isUnderway, proposalStatuses } from '../proposal.ts'
import { truthOfCode } from '../requirement.ts'
import { daysBetween, type Moment, printMoment } from '../time.ts'
import { shownUntil, textOf } from './dates.ts'
import type { Drawn } from './drawn.ts'

/** The row of a tabled proposal, by its number. */
export function proposalRow(id: ProposalId, number: number, contested: boolean, drawn: Drawn): ProposalRow {
  const { standpoint, asOf, announced } = drawn
  const { zone } = drawn.replay.subjects
  const { state } = standpoint.fold
  const status = proposalStatuses[state.proposal[number] ?? 0] ?? 'tabled.pending'
  const until = shownUntil(state, number)
  return {
    id,
    status,
    since: textOf(state.since[number] ?? Number.NaN, zone) ?? '',
    entered: textOf(state.entered[number] ?? Number.NaN, zone),
    until: textOf(until, zone),
    daysLeft: isUnderway(status) && !Number.isNaN(until) ? daysBetween(asOf.moment, until as Moment, zone) : null,
    requirement: truthOfCode(state.requirement[number] ?? 0),
    contested,
    announced: announced.flatMap(({ effect, since }) =>
      'proposal' in effect && effect.proposal === id ? [{ event: effect.event, from: printMoment(since, zone) }] : [],
    ),
    cause: standpoint.effect(state.proposalCause[number] ?? -1)?.development?.id ?? null,
  }
}
