import type { Chart, ChartState, ChartTransition } from '../../../machines/chart/chart.ts'

/** How a chart is gathered into regions for a drawing. */
export interface Gathering {
  /** The region in which a state is drawn; null for one that stands by itself. */
  region(path: string): string | null
  /** Whether the states of a region stand in one column, whatever leads from one to another. */
  isColumn(region: string): boolean
  /** Whether it is drawn as a list: close together, in one line each. */
  isList(region: string): boolean
}

/** A state that one can rest in, in its region: a state by itself is a region of its own. */
export interface PlannedState {
  readonly path: string
  readonly region: string
  /** What brings one here, where only one thing does: an event, or a guard. */
  readonly trigger: string | null
}

/** A line of a drawing, with all transitions that it stands for. Its ends are states, or regions where it crosses. */
export interface PlannedLine {
  readonly from: string
  readonly to: string
  readonly isCrossing: boolean
  readonly transitions: readonly ChartTransition[]
}

export interface Plan {
  readonly states: readonly PlannedState[]
  readonly regions: readonly string[]
  readonly lines: readonly PlannedLine[]
  /** Transitions that lead nowhere else, with the state or region at which they are drawn. */
  readonly loops: readonly { readonly at: string; readonly transitions: readonly ChartTransition[] }[]
}

/** What makes a chart take a transition: its event, or the guard by which it is taken of itself. */
export const triggerOf = ({ event, guard }: ChartTransition): string => event ?? guard ?? ''

/** Decides what of a chart is drawn as what; where it comes to stand is left to the layout. */
export function planOf(chart: Chart, gathering: Gathering): Plan {
  const resting = chart.states.filter(({ initial }) => initial === null)
  const regionOf = (path: string): string => gathering.region(path) ?? path
  const lines = new Map<string, { from: string; to: string; isCrossing: boolean; transitions: ChartTransition[] }>()
  const loops = new Map<string, ChartTransition[]>()
  const draw = (from: string, to: string, isCrossing: boolean, one: ChartTransition): void => {
    const key = lineKey(from, to)
    const line = lines.get(key) ?? { from, to, isCrossing, transitions: [] }
    line.transitions.push(one)
    lines.set(key, line)
  }
  for (const one of chart.transitions) {
    const [from, to] = [regionOf(one.from), regionOf(one.to)]
    if (one.from === one.to) loops.set(one.to, [...(loops.get(one.to) ?? []), one])
    else if (from !== to) draw(from, to, true, one)
    else for (const end of restingAfter(one.to, chart)) if (end !== one.from) draw(one.from, end, false, one)
  }
  return {
    states: resting.map(({ path }) => ({ path, region: regionOf(path), trigger: onlyTrigger(path, chart) })),
    regions: [...new Set(resting.map(({ path }) => regionOf(path)))],
    lines: [...lines.values()],
    loops: [...loops].map(([at, transitions]) => ({ at, transitions })),
  }
}

export const lineKey = (from: string, to: string): string => `${from} > ${to}`

/** The states in which one may come to rest where a transition leads to a state: itself, or those inside it. */
function restingAfter(path: string, chart: Chart): readonly string[] {
  const state = chart.states.find((one) => one.path === path)
  if (state === undefined || state.initial === null) return [path]
  const onward = chart.transitions.filter(({ from, event }) => from === state.initial && event === null)
  return [state.initial, ...onward.map(({ to }) => to).filter((to) => isWithin(to, state))]
}

const isWithin = (path: string, { path: parent }: ChartState): boolean => path.startsWith(`${parent}.`)

function onlyTrigger(path: string, chart: Chart): string | null {
  const triggers = new Set(chart.transitions.filter(({ to, from }) => to === path && from !== path).map(triggerOf))
  const [only = null] = triggers
  return triggers.size === 1 ? only : null
}
