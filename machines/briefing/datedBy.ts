import type { Ahead } from '../board/ahead.ts'
import type { DevelopmentId, ProposalId } from '../dossier.ts'
import type { Lens } from '../lens.ts'
import type { Matter } from './matter.ts'

/**
 * The developments that dated the spell of a proposal by an account; where it is not in force by that, those in which the
 * account has spoken on it.
 */
export function datedBy({ board, clocks, resters }: Matter, id: ProposalId, lens: Lens): readonly DevelopmentId[] {
  const clock = clocks(id).find(({ lenses }) => lenses.includes(lens))
  if (clock?.span === null) return resters.saidOf(id, lens)
  const row = board.proposals.find((one) => one.id === id)
  const span = clock?.span ?? { from: row?.entered ?? null, until: row?.until ?? null }
  return span.from === null ? [] : resters.dating(id, lens, span.from, span.until)
}

/** What a date ahead rests on: what set a due day, or what dated the spell that ends then. */
export const restsOfAhead = (ahead: Ahead, matter: Matter): readonly DevelopmentId[] =>
  ahead.what === 'due' ? matter.resters.due(ahead.subject) : datedBy(matter, ahead.subject, ahead.lens)
