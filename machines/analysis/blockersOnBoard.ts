import type { ElementId, Proposal, ProposalId } from '../dossier.ts'
import { type Lens, requirementBy } from '../lens.ts'
import type { Element, Truth } from '../requirement.ts'
import { blockersOf, MOST_SETS, MOST_STEPS } from './blockers.ts'
import { Budget } from './budget.ts'

/** What the proposals of one board may take together, beyond the little that each may: as much as one alone. */
const MOST_TOGETHER = MOST_STEPS
const LITTLE = MOST_STEPS / 128

/** The blockers of each proposal by one account, null where they are too hard: each alone, or after others as hard. */
export function blockersOnBoard(
  proposals: readonly Proposal[],
  lens: Lens,
  truthOf: (element: Element) => Truth,
): ReadonlyMap<ProposalId, ElementId[][] | null> {
  const found = new Map<string, ElementId[][] | null>()
  let left = MOST_TOGETHER
  return new Map(
    proposals.map((proposal) => {
      const requirement = requirementBy(proposal, lens)
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
