import type { Board } from '../board.ts'
import { referenceTruth } from '../proposal.ts'
import type { Element, Truth } from '../requirement.ts'

/** What a board makes of the elements of its requirements. */
export function truthsOn({ conditions, proposals }: Board): (element: Element) => Truth {
  const truths = new Map<string, Truth>(conditions.map(({ id, truth }) => [id, truth]))
  const statuses = new Map(proposals.map(({ id, status }) => [id, status]))
  return (element) =>
    typeof element === 'string'
      ? (truths.get(element) ?? 'unknown')
      : referenceTruth(element.is, statuses.get(element.proposal) ?? null)
}
