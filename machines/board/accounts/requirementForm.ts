import type { Requirement } from '../../dossier.ts'

/**
 * A requirement as a text that is the same for all that ask for the same parts in the same way, whatever their order:
 * lists within lists of their kind are one list, a list of one is its part, and a number out of a list that comes to all
 * or to any of it is that.
 */
export function requirementForm(requirement: Requirement): string {
  const gate = gateOf(requirement)
  if (gate === null) return leafForm(requirement)
  const forms =
    typeof gate.needs === 'number'
      ? gate.parts.map(requirementForm)
      : [...new Set(gate.parts.flatMap((part) => formsWithin(gate.needs, part)))]
  return forms.length === 1 ? (forms[0] ?? '') : `${gate.needs} (${forms.sort().join(', ')})`
}

interface Gate {
  readonly needs: 'all' | 'any' | number
  readonly parts: readonly Requirement[]
}

/** What a requirement needs of which parts; null for one that has none. */
function gateOf(requirement: Requirement): Gate | null {
  if (typeof requirement === 'string' || 'proposal' in requirement) return null
  if ('allOf' in requirement) return { needs: 'all', parts: requirement.allOf }
  if ('anyOf' in requirement) return { needs: 'any', parts: requirement.anyOf }
  const { atLeast, of: parts } = requirement
  return { needs: atLeast === parts.length ? 'all' : atLeast === 1 ? 'any' : atLeast, parts }
}

const leafForm = (leaf: Requirement): string =>
  typeof leaf === 'object' && 'proposal' in leaf ? `${leaf.proposal} is ${leaf.is}` : String(leaf)

/** The forms of a part of a list: its own parts where it is a list of the same kind, or of one. */
function formsWithin(needs: Gate['needs'], part: Requirement): readonly string[] {
  const own = gateOf(part)
  if (own !== null && (own.needs === needs || own.parts.length === 1)) {
    return own.parts.flatMap((one) => formsWithin(needs, one))
  }
  return [requirementForm(part)]
}
