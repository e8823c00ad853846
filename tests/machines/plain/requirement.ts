import { liesIn } from './charts.ts'
import type { Condition, Proposal, ProposalNamed, Requirement } from './dossier.ts'

export type Truth = 'true' | 'false' | 'unknown'

/** The truth of one leaf of a requirement, however it is come by. */
export type LeafTruth = (leaf: string | ProposalNamed) => Truth

export function conditionTruth(status: string, kind: Condition['kind']): Truth {
  if (status === 'satisfied' || status === 'waived') return 'true'
  if (status === 'agreed' && kind === 'consent') return 'true'
  return status === 'refused' || status === 'breached' ? 'false' : 'unknown'
}

/** The truth of a named proposal; its path is null before it is tabled. */
export function proposalTruth(path: string | null, is: string): Truth {
  if (path === null) return 'unknown'
  if (liesIn(path, is) || (is === 'inForce' && path === 'completed')) return 'true'
  return liesIn(path, 'tabled') || liesIn(path, 'inForce') ? 'unknown' : 'false'
}

export function requirementTruth(requirement: Requirement, leafTruth: LeafTruth): Truth {
  if (typeof requirement === 'string' || 'proposal' in requirement) return leafTruth(requirement)
  const parts = partsOf(requirement).map((part) => requirementTruth(part, leafTruth))
  const isTrue = parts.filter((part) => part === 'true').length
  const isFalse = parts.filter((part) => part === 'false').length
  const needed = 'allOf' in requirement ? parts.length : 'anyOf' in requirement ? 1 : requirement.atLeast
  if (isTrue >= needed) return 'true'
  return parts.length - isFalse < needed ? 'false' : 'unknown'
}

function partsOf(requirement: Exclude<Requirement, string | ProposalNamed>): readonly Requirement[] {
  if ('allOf' in requirement) return requirement.allOf
  return 'anyOf' in requirement ? requirement.anyOf : requirement.of
}

/** The leaves of a requirement as first met, each element once. */
export function elementsOf(requirement: Requirement): (string | ProposalNamed)[] {
  const all: (string | ProposalNamed)[] =
    typeof requirement === 'string' || 'proposal' in requirement
      ? [requirement]
      : partsOf(requirement).flatMap(elementsOf)
  return all.filter((leaf, at) => all.findIndex((other) => elementId(other) === elementId(leaf)) === at)
}

export const elementId = (leaf: string | ProposalNamed) => (typeof leaf === 'string' ? leaf : leaf.proposal)

/** What a proposal requires on the board of this lens. */
export function requirementFor(proposal: Proposal, lens: string): Requirement {
  return proposal.requiresBy?.[lens] ?? proposal.requires
}
