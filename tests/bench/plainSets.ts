import type { Tree } from './trees.ts'

/** More sets than this are not gone on with: each new one is compared with all. */
const MOST = 20_000

/** The least sets of a tree by putting those of its parts together, one by one; null where they become too many. */
export function plainSets(tree: Tree): ReadonlySet<string>[] | null {
  if (typeof tree === 'string') return [new Set([tree])]
  if ('anyOf' in tree) return either(tree.anyOf.map(plainSets))
  if ('allOf' in tree) return together(tree.allOf.map(plainSets))
  const parts = tree.of.map(plainSets)
  return either(choices(parts, tree.atLeast).map(together))
}

type Sets = ReadonlySet<string>[] | null

function either(parts: readonly Sets[]): Sets {
  let found: ReadonlySet<string>[] = []
  for (const part of parts) {
    if (part === null) return null
    found = least([...found, ...part])
  }
  return found.length > MOST ? null : found
}

function together(parts: readonly Sets[]): Sets {
  let found: ReadonlySet<string>[] = [new Set()]
  for (const part of parts) {
    if (part === null || found.length * part.length > MOST) return null
    found = least(found.flatMap((one) => part.map((other) => new Set([...one, ...other]))))
  }
  return found
}

function choices<T>(of: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return of.flatMap((one, place) => choices(of.slice(place + 1), count - 1).map((rest) => [one, ...rest]))
}

function least(sets: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  const kept: ReadonlySet<string>[] = []
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (!kept.some((one) => [...one].every((id) => set.has(id)))) kept.push(set)
  }
  return kept
}
