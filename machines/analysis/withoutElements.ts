import type { Requirement } from '../dossier.ts'
import { type Element, isElement, thresholdOf } from '../requirement.ts'

/** What is left to meet of a requirement if some elements can never hold; null where it can then be met in no way. */
export function withoutElements(requirement: Requirement, isGone: (element: Element) => boolean): Requirement | null {
  if (isElement(requirement)) return isGone(requirement) ? null : requirement
  const { needed, of } = thresholdOf(requirement)
  const left = of.flatMap((part) => withoutElements(part, isGone) ?? [])
  return left.length < needed ? null : { atLeast: needed, of: left }
}
