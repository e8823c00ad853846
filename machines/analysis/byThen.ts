import { type Ahead, aheadOnBoard } from '../board/ahead.ts'
import type { OpenDossier } from '../board/openDossier.ts'
import { truthsOn } from '../board/truths.ts'
import type { Board, ProposalRow, View } from '../board.ts'
import type { ConditionId, Dossier, ElementId, Proposal, ProposalId } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { isUnderway, liesIn } from '../proposal.ts'
import { elementsOf } from '../requirement.ts'
import { blockersOf } from './blockers.ts'
import { Budget } from './budget.ts'

/** A due day or the end of a term that lies ahead, and what has to hold by then. */
export type ByThen = { readonly day: string; readonly days: number } & (
  | {
      readonly what: 'due'
      /** What is due, and has to hold. */
      readonly condition: ConditionId
      /** The proposals, waiting or under way, that require it. */
      readonly neededBy: readonly ProposalId[]
    }
  | {
      readonly what: 'term'
      readonly proposal: ProposalId
      /** What becomes of it then, if nothing happens: for want of renewal, or because notice was given of it. */
      readonly comes: 'renewal' | 'end' | 'endByNotice'
      /** The proposals that could take over without a gap; none where it renews itself. */
      readonly successors: readonly Successor[]
    }
)

/** A proposal on the table that could be in force when another one ends. */
export interface Successor {
  readonly proposal: ProposalId
  /** What of its requirement is open, in the smallest set that would meet it: none where it is ready; null where that was too hard. */
  readonly open: readonly ElementId[] | null
}

/** What one question may take: some tenth of a second. */
const STEPS_EACH = 1_000_000

/**
 * For each due day and each end of a term that is ahead of a view, by its account and with its steps: what has to hold by
 * then. The nearest first. Throws as `OpenDossier.board` does.
 */
export function byThen(opened: OpenDossier, view: View): ByThen[] {
  const { dossier } = opened
  const board = opened.board(view)
  const notice = opened.givenNotice(view)
  return aheadOnBoard(dossier, board)
    .map((ahead) =>
      ahead.what === 'due' ? dueBy(ahead.subject, ahead, dossier, board) : endOf(ahead, dossier, board, notice),
    )
    .sort((a, b) => a.days - b.days)
}

function dueBy(condition: ConditionId, { day, days }: Ahead, dossier: Dossier, board: Board): ByThen {
  const neededBy = board.proposals.filter(({ status }) => liesIn(status, 'tabled') || isUnderway(status))
  const needs = ({ id }: ProposalRow): boolean => elementsOf(required(id, dossier, board)).includes(condition)
  return { what: 'due', day, days, condition, neededBy: neededBy.filter(needs).map(({ id }) => id) }
}

function endOf(
  { subject, day, days, renews }: Extract<Ahead, { what: 'term' }>,
  dossier: Dossier,
  board: Board,
  notice: ReadonlySet<ProposalId>,
): ByThen {
  const status = board.proposals.find(({ id }) => id === subject)?.status ?? 'suspended'
  // While it is suspended its term runs on, and out.
  const isRenewable = renews && liesIn(status, 'inForce') && proposalOf(subject, dossier)?.term !== undefined
  const comes = !isRenewable ? 'end' : notice.has(subject) ? 'endByNotice' : 'renewal'
  const successors = comes === 'renewal' ? [] : successorsOn(dossier, board)
  return { what: 'term', day, days, proposal: subject, comes, successors }
}

function successorsOn(dossier: Dossier, board: Board): Successor[] {
  const truthOf = truthsOn(board)
  return board.proposals
    .filter(({ status }) => liesIn(status, 'tabled'))
    .map(({ id }) => {
      const sets = blockersOf(required(id, dossier, board), truthOf, 1, new Budget(STEPS_EACH))
      return { proposal: id, open: sets === null ? null : (sets[0] ?? []) }
    })
}

const proposalOf = (id: ProposalId, { proposals }: Dossier): Proposal | undefined =>
  proposals.find((one) => one.id === id)

function required(id: ProposalId, dossier: Dossier, { lens }: Board) {
  const proposal = proposalOf(id, dossier)
  return proposal === undefined ? { allOf: [] } : requirementBy(proposal, lens)
}
