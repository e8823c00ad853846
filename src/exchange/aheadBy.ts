import { type Ahead, aheadOf } from '../../machines/board/ahead.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'

/**
 * The ends of terms and the due days ahead of a view's date on the board of its account alone, the nearest first: those
 * that it shares with what is established bear that name. Throws a RangeError for a date that is none.
 */
export function aheadBy(opened: OpenDossier, view: View): Ahead[] {
  const board = opened.board(view)
  const untils = new Map(board.proposals.map(({ id, until, daysLeft }) => [id, daysLeft === null ? null : until]))
  const dues = new Map(board.conditions.map(({ id, due, truth }) => [id, truth === 'true' ? null : due]))
  return aheadOf(opened, view).filter((one) => {
    if (one.lens === view.lens) return true
    if (one.lens !== 'assessed') return false
    return one.day === (one.what === 'term' ? untils.get(one.subject) : dues.get(one.subject))
  })
}
