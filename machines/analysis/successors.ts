import { truthsOn } from '../board/truths.ts'
import type { Board } from '../board.ts'
import type { Dossier, ElementId, ProposalId } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { liesIn, referenceTruth } from '../proposal.ts'
import { type Element, idOf, type Truth } from '../requirement.ts'
import { instantOf, momentOf } from '../time.ts'
import { blockersOf } from './blockers.ts'
import { Budget, MOST_STEPS_AT_ONCE } from './budget.ts'
import { withoutElements } from './withoutElements.ts'

/** A proposal on the table when another one ends. */
export interface Successor {
  readonly proposal: ProposalId
  /**
   * What of its requirement is open then, in the smallest set that would meet it: none where it is ready, null where that
   * was too hard, `never` where its requirement can be met in no way once the other has ended.
   */
  readonly open: readonly ElementId[] | 'never' | null
}

/**
 * What each proposal on the table of a board would need to be in force from a day on.
 * @param ends the ends of terms that lie ahead: those that come by that day have come
 */
export function successorsAfter(
  day: string,
  ends: readonly { readonly subject: ProposalId; readonly day: string }[],
  { proposals, timeZone }: Dossier,
  board: Board,
): Successor[] {
  const instant = (text: string) => instantOf(momentOf(text, timeZone))
  const ended = new Set<ElementId>(ends.filter((end) => instant(end.day) <= instant(day)).map(({ subject }) => subject))
  const truthNow = truthsOn(board)
  const truthOf = (element: Element): Truth =>
    typeof element !== 'string' && ended.has(element.proposal)
      ? referenceTruth(element.is, 'expired')
      : truthNow(element)
  const isOver = (element: Element) => ended.has(idOf(element)) && truthOf(element) === 'false'
  const onTable = board.proposals.filter(({ status }) => liesIn(status, 'tabled'))
  return onTable.flatMap(({ id }): Successor[] => {
    const proposal = proposals.find((one) => one.id === id)
    if (proposal === undefined) return []
    const left = withoutElements(requirementBy(proposal, board.lens), isOver)
    if (left === null) return [{ proposal: id, open: 'never' }]
    const sets = blockersOf(left, truthOf, 1, new Budget(MOST_STEPS_AT_ONCE))
    return [{ proposal: id, open: sets === null ? null : (sets[0] ?? []) }]
  })
}
