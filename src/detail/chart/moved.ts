import type { Stage } from '../way.ts'
import { lineKey, type Plan } from './plan.ts'

/** The lines of a drawing that a way went along, the last one apart. */
export interface Taken {
  readonly lines: ReadonlySet<string>
  readonly last: string | null
}

/** Which lines lead from each state of a way to the next: within a region, or from one to another. */
export function takenOf(stages: readonly Stage[], { states, lines }: Plan): Taken {
  const keys = new Set(lines.map(({ from, to }) => lineKey(from, to)))
  const regionOf = (path: string): string => states.find((state) => state.path === path)?.region ?? path
  const taken = stages.slice(1).flatMap(({ status }, place) => {
    const before = stages[place]?.status ?? status
    const candidates = [lineKey(before, status), lineKey(regionOf(before), regionOf(status))]
    return candidates.filter((key) => keys.has(key)).slice(0, 1)
  })
  return { lines: new Set(taken), last: taken.at(-1) ?? null }
}
