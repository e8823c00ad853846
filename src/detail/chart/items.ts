import type { ChartTransition } from '../../../machines/chart/chart.ts'
import type { Plan, PlannedLine } from './plan.ts'

/** Something of a chart that the keyboard reaches: a state, or a transition that leads on from it. */
export interface Item {
  readonly key: string
  /** The state that it belongs to: itself, for a state. */
  readonly of: string
}

export const transitionKey = ({ from, to, event, guard }: ChartTransition): string =>
  `${from} ${event ?? ''} ${guard ?? ''} ${to}`

/** The transitions of a line as they are drawn: within a region, they lead to the state at the line's end. */
export const drawnTransitions = ({ to, isCrossing, transitions }: PlannedLine): readonly ChartTransition[] =>
  isCrossing ? transitions : transitions.map((one) => ({ ...one, to }))

/** Each state with the transitions that lead on from it: its own, then those of the states around it, once. */
export function itemsOf({ states, lines, loops }: Plan): readonly Item[] {
  const told = new Set<string>()
  const all = [...lines.flatMap(drawnTransitions), ...loops.flatMap(({ transitions }) => transitions)]
  return states.flatMap(({ path }): Item[] => {
    const own = all.filter(({ from }) => from === path || path.startsWith(`${from}.`))
    const keys = own.map(transitionKey).filter((key) => !told.has(key))
    for (const key of keys) told.add(key)
    return [path, ...keys].map((key) => ({ key, of: path }))
  })
}

/** Where a key leads from an item; null where it leads nowhere. */
export function itemAfter(items: readonly Item[], current: string | null, key: string): string | null {
  const place = items.findIndex((item) => item.key === current)
  const states = items.filter((item) => item.key === item.of)
  const state = states.findIndex((item) => item.of === items[place]?.of)
  const around = (list: readonly Item[], at: number): string | null => list.at(at % list.length)?.key ?? null
  switch (key) {
    case 'ArrowRight':
      return around(states, state + 1)
    case 'ArrowLeft':
      return around(states, state - 1)
    case 'ArrowDown':
      return around(items, place + 1)
    case 'ArrowUp':
      return around(items, place - 1)
    case 'Home':
      return items[0]?.key ?? null
    case 'End':
      return states.at(-1)?.key ?? null
    default:
      return null
  }
}
