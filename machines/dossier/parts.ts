import type { Requirement } from './requirementSchema.ts'
import type { Sound } from './sound.ts'

export type Part = Sound<Requirement>

/** The parts of a requirement, under the key that lists them; null where it is an element, or its list is unsound. */
export function partsOf(
  requirement: Part,
): { readonly key: string; readonly parts: readonly (Part | undefined)[] } | null {
  if (typeof requirement === 'string') return null
  const [key, parts] =
    'allOf' in requirement
      ? ['allOf', requirement.allOf]
      : 'anyOf' in requirement
        ? ['anyOf', requirement.anyOf]
        : ['of', 'of' in requirement ? requirement.of : undefined]
  return parts === undefined ? null : { key, parts }
}

/**
 * Visits a requirement and all its parts, the outer before the inner. It calls itself: the limits on depth are checked
 * first. The path is one array throughout, so that nobody pays for the paths of what has no fault.
 */
export function eachPart(
  requirement: Part | undefined,
  path: (string | number)[],
  visit: (part: Part, path: readonly (string | number)[]) => void,
): void {
  if (requirement === undefined) return
  visit(requirement, path)
  const inner = partsOf(requirement)
  for (const [place, part] of inner?.parts.entries() ?? []) {
    path.push(inner?.key ?? '', place)
    eachPart(part, path, visit)
    path.length -= 2
  }
}
