import { truthsOn } from '../board/truths.ts'
import type { Board } from '../board.ts'
import type { Dossier, ElementId, ProposalId } from '../dossier.ts'
import { requirementBy } from '../lens.ts'
import { blockersOf, MOST_SETS } from './blockers.ts'
import { Budget, MOST_STEPS } from './budget.ts'

/** What the proposals of one board may take together, beyond the little that each may: as much as one alone. */
const MOST_TOGETHER = MOST_STEPS
const LITTLE = MOST_STEPS / 128

/** By proposal: the sets that stand in its way. */
export type BlockersOnBoard = ReadonlyMap<ProposalId, ElementId[][] | null>

/** The blockers of each proposal on a board, null where they are too hard: each alone, or after others as hard. */
export function blockersOnBoard({ proposals }: Dossier, board: Board): BlockersOnBoard {
  const truthOf = truthsOn(board)
  const isShown = new Set(board.proposals.map(({ id }) => id))
  const found = new Map<string, ElementId[][] | null>()
  let left = MOST_TOGETHER
  return new Map(
    proposals
      .filter(({ id }) => isShown.has(id))
      .map((proposal) => {
        const requirement = requirementBy(proposal, board.lens)
        const text = JSON.stringify(requirement)
        if (!found.has(text)) {
          const allowance = new Budget(Math.max(LITTLE, Math.min(MOST_STEPS, left)))
          const given = allowance.steps
          found.set(text, blockersOf(requirement, truthOf, MOST_SETS, allowance))
          left -= given - Math.max(0, allowance.steps)
        }
        return [proposal.id, found.get(text) ?? null]
      }),
  )
}
