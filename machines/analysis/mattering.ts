import type { ExactModule } from './exactModules.ts'
import type { Leaf, Part } from './parts.ts'

/**
 * The elements that a requirement depends on, by rank: an element named in it may still decide nothing. Null where a
 * module was too hard.
 */
export function mattering(modules: readonly ExactModule[], leaves: readonly Leaf[]): readonly Leaf[] | null {
  const whole = modules.at(-1)
  const found = new Set<Part>(whole && [whole.gate])
  for (const { gate, decision } of modules.toReversed()) {
    if (decision === null) return null
    if (!found.has(gate)) continue
    const { level, variables, root } = decision
    for (let node = 2; node <= root; node += 1) found.add(variables[level[node]!]!)
  }
  return leaves.filter((leaf) => found.has(leaf))
}
