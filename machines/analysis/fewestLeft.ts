import type { ConditionId, Requirement } from '../dossier.ts'
import type { Element, Truth } from '../requirement.ts'
import { RequirementAnalysis } from './requirementAnalysis.ts'

/**
 * The fewest changes that a requirement would still take if some conditions held and others did not: none where it holds,
 * null where the ways are too many to know. What does not hold stays as it is, or is open again.
 */
export function fewestLeft(
  requirement: Requirement,
  truthOf: (element: Element) => Truth,
  picked: readonly ConditionId[],
  holds: readonly boolean[],
): number | null {
  const supposed = new Map<Element, boolean>(picked.map((id, place) => [id, holds[place] ?? false]))
  const analysis = new RequirementAnalysis(requirement, (element) => {
    const truth = truthOf(element)
    const isHeld = supposed.get(element)
    if (isHeld === undefined) return truth
    return isHeld ? 'true' : truth === 'true' ? 'unknown' : truth
  })
  if (analysis.holds) return 0
  const counts = analysis.blockerCounts()
  return counts === null ? null : Math.min(...counts.keys())
}
