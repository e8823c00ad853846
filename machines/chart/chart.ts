import type { AnyStateMachine, AnyStateNode } from 'xstate'

/** A state of a chart. */
export interface ChartState {
  /** As a path: `inForce.holding`. */
  readonly path: string
  readonly name: string
  /** The path of the state that it lies in; null at the top. */
  readonly parent: string | null
  /** Where one comes in it first; null where it has no states inside. */
  readonly initial: string | null
}

/** A transition of a chart, from a state as it is drawn to a state as it is drawn. */
export interface ChartTransition {
  readonly from: string
  readonly to: string
  /** Null where the chart takes it of itself, as soon as its guard lets it. */
  readonly event: string | null
  readonly guard: string | null
}

/** All that a machine's chart is drawn from. */
export interface Chart {
  readonly initial: string
  readonly states: readonly ChartState[]
  readonly transitions: readonly ChartTransition[]
}

/** The chart of a machine, read from the machine: its states in their order, each before those in it. */
export function chartOf({ root }: AnyStateMachine): Chart {
  return {
    initial: initialOf(root) ?? '',
    states: Object.values(root.states).flatMap((node) => statesOf(node, null)),
    transitions: transitionsOf(root),
  }
}

const pathOf = (node: AnyStateNode): string => node.path.join('.')

const initialOf = (node: AnyStateNode): string | null => {
  const target = Object.keys(node.states).length === 0 ? undefined : node.initial.target[0]
  return target === undefined ? null : pathOf(target)
}

function statesOf(node: AnyStateNode, parent: string | null): ChartState[] {
  const own = { path: pathOf(node), name: node.key, parent, initial: initialOf(node) }
  return [own, ...Object.values(node.states).flatMap((child) => statesOf(child, own.path))]
}

/** What the root takes wherever it is leads nowhere else, and is in no drawing. */
function transitionsOf(node: AnyStateNode): ChartTransition[] {
  const taken = [...node.transitions].flatMap(([event, ones]) => ones.map((one) => ({ event, ...ends(node, one) })))
  const always = (node.always ?? []).map((one) => ({ event: null, ...ends(node, one) }))
  const own = [...taken, ...always].filter(({ to }) => to !== '')
  return [...own, ...Object.values(node.states).flatMap(transitionsOf)]
}

interface Taken {
  readonly target?: readonly AnyStateNode[] | undefined
  readonly guard?: unknown
}

const ends = (node: AnyStateNode, { target, guard }: Taken): Omit<ChartTransition, 'event'> => ({
  from: pathOf(node),
  to: pathOf(target?.[0] ?? node),
  guard: typeof guard === 'string' ? guard : null,
})
