import type { AnyStateMachine, AnyStateNode } from 'xstate'

const nameOf = (node: AnyStateNode): string => node.path.join('_')
const indent = (depth: number): string => '  '.repeat(depth)

/** A statechart as Mermaid draws it: states with those inside them, and an arrow for each transition, with its guard. */
export function mermaidOf(machine: AnyStateMachine): string {
  return ['stateDiagram-v2', ...statesOf(machine.root, 1), ...arrowsOf(machine.root)].join('\n')
}

function statesOf(node: AnyStateNode, depth: number): string[] {
  const initial = node.initial.target[0]
  const start = initial === undefined ? [] : [`${indent(depth)}[*] --> ${nameOf(initial)}`]
  const children = Object.values(node.states).flatMap((child) => {
    const line = `${indent(depth)}state "${child.key}" as ${nameOf(child)}`
    const isCompound = Object.keys(child.states).length > 0
    return isCompound ? [`${line} {`, ...statesOf(child, depth + 1), `${indent(depth)}}`] : [line]
  })
  return [...start, ...children]
}

function arrowsOf(node: AnyStateNode): string[] {
  const always = (node.always ?? []).map((one) => ({ event: '', ...one }))
  const taken = [...node.transitions].flatMap(([event, ones]) => ones.map((one) => ({ ...one, event })))
  const own = [...taken, ...always].flatMap(({ event, target, guard }) => {
    const end = target?.[0] ?? node
    if (end.path.length === 0) return []
    const label = [event, typeof guard === 'string' ? `[${guard}]` : ''].filter((part) => part !== '').join(' ')
    return [`${indent(1)}${nameOf(node)} --> ${nameOf(end)} : ${label}`]
  })
  return [...own, ...Object.values(node.states).flatMap(arrowsOf)]
}
