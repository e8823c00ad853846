import type { Requirement } from '../../machines/dossier.ts'
import { type Element, isElement, thresholdOf } from '../../machines/requirement.ts'
import { laterWords } from './laterWords.ts'

const { accounts } = laterWords

/** A requirement in one line: "Kyiv’s agreement and (monitoring or a UN force)". */
export function requirementClause(requirement: Requirement, nameOf: (element: Element) => string): string {
  if (isElement(requirement)) return nameOf(requirement)
  const { needed, of } = thresholdOf(requirement)
  const [only] = of
  if (of.length === 1 && only !== undefined) return requirementClause(only, nameOf)
  const parts = of.map((part) => {
    const clause = requirementClause(part, nameOf)
    return isElement(part) || (thresholdOf(part)?.of.length ?? 0) < 2 ? clause : `(${clause})`
  })
  if (needed === parts.length) return accounts.allOf(parts)
  return needed === 1 ? accounts.anyOf(parts) : accounts.atLeast(needed, parts)
}
