import type { AnyStateMachine } from 'xstate'
import { type Chart, type ChartState, chartOf } from './chart.ts'

const nameOf = (path: string): string => path.replaceAll('.', '_')
const indent = (depth: number): string => '  '.repeat(depth)

/** A statechart as Mermaid draws it: states with those inside them, and an arrow for each transition, with its guard. */
export function mermaidOf(machine: AnyStateMachine): string {
  const chart = chartOf(machine)
  return [
    'stateDiagram-v2',
    `${indent(1)}[*] --> ${nameOf(chart.initial)}`,
    ...statesIn(null, chart, 1),
    ...chart.transitions.map(({ from, to, event, guard }) => {
      const label = [event ?? '', guard === null ? '' : `[${guard}]`].filter((part) => part !== '').join(' ')
      return `${indent(1)}${nameOf(from)} --> ${nameOf(to)} : ${label}`
    }),
  ].join('\n')
}

const statesIn = (parent: string | null, chart: Chart, depth: number): string[] =>
  chart.states.filter((state) => state.parent === parent).flatMap((state) => linesOf(state, chart, depth))

function linesOf({ path, name, initial }: ChartState, chart: Chart, depth: number): string[] {
  const line = `${indent(depth)}state "${name}" as ${nameOf(path)}`
  if (initial === null) return [line]
  const start = `${indent(depth + 1)}[*] --> ${nameOf(initial)}`
  return [`${line} {`, start, ...statesIn(path, chart, depth + 1), `${indent(depth)}}`]
}
