import { seeded } from './measure.ts'

/** A requirement as a file has it, of conditions alone. */
export type Tree =
  | string
  | { readonly allOf: readonly Tree[] }
  | { readonly anyOf: readonly Tree[] }
  | { readonly atLeast: number; readonly of: readonly Tree[] }

/** How far from its first place a condition is named again: what is near depends on the same things. */
const NEAR = 20

/** How a tree is drawn. */
export interface Drawing {
  readonly conditions: number
  /** Of a hundred parts, how many are conditions that stand elsewhere too. */
  readonly repeated: number
  readonly seed: number
}

/**
 * A coherent tree like those that are published: gates of two to five parts, put together from the bottom up; most are
 * alternatives or conjunctions in turn, some ask for two of their parts; conditions are `c0`, `c1` and so on, each named at least once.
 */
export function drawnTree({ conditions, repeated, seed }: Drawing): Tree {
  const random = seeded(seed)
  const upTo = (count: number): number => Math.floor(random() * count)
  const nearby = (place: number, off: number): number => (Math.floor(place * conditions) + off) % conditions
  let level: Tree[] = Array.from({ length: conditions }, (_, number) => `c${number}`)
  for (let depth = 0; level.length > 1; depth += 1) {
    const next: Tree[] = []
    for (let at = 0; at < level.length; ) {
      const size = Math.min(2 + upTo(4), level.length - at)
      const parts = level.slice(at, at + size)
      at += size
      if (depth < 2 && upTo(100) < repeated * size) parts.push(`c${nearby(at / level.length, upTo(NEAR))}`)
      const of = [...new Set(parts)]
      if (of.length === 1) next.push(...of)
      else if (upTo(10) === 0 && of.length > 2) next.push({ atLeast: 2, of })
      else next.push(upTo(20) < (depth % 2 === 0 ? 17 : 3) ? { anyOf: of } : { allOf: of })
    }
    level = next
  }
  return level[0] ?? 'c0'
}

/** A conjunction of 600 alternatives of three of 150 conditions, drawn at random: more than any diagram can hold. */
export const tooHardTree: Tree = alternatives(8, 600, 150, 3)

function alternatives(seed: number, count: number, conditions: number, size: number): Tree {
  const random = seeded(seed)
  const one = (): Tree => {
    const some = new Set<string>()
    while (some.size < size) some.add(`c${Math.floor(random() * conditions)}`)
    return { anyOf: [...some] }
  }
  return { allOf: Array.from({ length: count }, one) }
}

/** A dossier with one proposal that requires a tree, and a scenario with odds for each of its conditions. */
export function treeDossier(requires: Tree) {
  const ids = [...conditionsOf(requires)]
  return {
    format: 'parley/1',
    id: 'tree',
    title: 'A tree',
    timeZone: 'UTC',
    conditions: ids.map((id) => ({ id, title: id, kind: 'action' })),
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-03-01', requires }],
    scenarios: [
      {
        id: 's',
        title: 'S',
        asOf: '2025-04-01',
        odds: Object.fromEntries(ids.map((id, number) => [id, 0.3 + (number % 5) / 10])),
      },
    ],
  }
}

function conditionsOf(tree: Tree, found = new Set<string>()): ReadonlySet<string> {
  if (typeof tree === 'string') found.add(tree)
  else
    for (const part of 'allOf' in tree ? tree.allOf : 'anyOf' in tree ? tree.anyOf : tree.of) conditionsOf(part, found)
  return found
}
