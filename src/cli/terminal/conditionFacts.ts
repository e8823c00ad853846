import type { PartyId } from '../../../machines/dossier.ts'
import { formatDay, formatMoment } from '../../ui/dates.ts'
import type { ConditionLeaf } from '../../ui/telling/leaves.ts'
import { small } from '../../ui/words/en/names.ts'
import { words } from '../../ui/words.ts'
import type { Drawing } from './drawing.ts'
import { type Piece, piece } from './wrap.ts'

/** Since when a condition stands as it does, who owes it to whom, how far it is, and when it is due. */
export function conditionFacts({ condition, row }: ConditionLeaf, { index, citations }: Drawing): Piece[] {
  const { board } = words
  const { demandedBy, owedBy, measure } = condition
  const names = (parties: readonly PartyId[]): string[] => parties.map((id) => index.party(id))
  const due = row.due === null ? null : formatDay(row.due)
  const since = row.since === null ? '' : small(board.since(formatMoment(row.since, index.zone)))
  const read = row.last === null ? '' : citations.mark(row.last)
  const facts = [
    [since, read].filter((part) => part !== '').join(' '),
    demandedBy.length === 0 ? '' : small(board.demandedBy(names(demandedBy))),
    owedBy.length === 0 ? '' : small(board.owedBy(names(owedBy))),
    measure === undefined ? '' : board.progress(row.value ?? 0, measure.target, measure.unit),
    due === null || row.overdue ? '' : small(board.due(due)),
  ].filter((fact) => fact !== '')
  const told = piece(facts.join(' · '), 'quiet')
  if (due === null || !row.overdue) return facts.length === 0 ? [] : [told]
  const overdue = piece(small(board.overdue(due)), 'fails')
  return facts.length === 0 ? [overdue] : [told, piece(' · ', 'quiet'), overdue]
}
