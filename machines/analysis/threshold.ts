import type { Budget } from './budget.ts'
import type { Module } from './modules.ts'
import type { Gate, Part } from './parts.ts'

const STEPS_PER_PART = 3

/** What a kind of diagram can do with its nodes. */
export interface Operations {
  readonly level: Int32Array
  variable(level: number): number
  and(a: number, b: number): number
  or(a: number, b: number): number
}

/** The node of a module, given the order in which its variables stand in the diagram. */
export function nodeOf({ gates }: Module, variables: readonly Part[], diagram: Operations, budget: Budget): number {
  const nodes = new Map<Part, number>()
  variables.forEach((variable, level) => {
    nodes.set(variable, diagram.variable(level))
  })
  let last = 0
  for (const gate of gates) {
    last = gateNode(gate, nodes, diagram, budget)
    nodes.set(gate, last)
  }
  return last
}

function gateNode(
  { needed, parts }: Gate,
  nodes: ReadonlyMap<Part, number>,
  diagram: Operations,
  budget: Budget,
): number {
  const { level } = diagram
  budget.spend(STEPS_PER_PART * parts.length)
  const sorted = parts.map((part) => nodes.get(part) ?? 0).sort((a, b) => level[a]! - level[b]!)
  if (needed === 1) return inHalves(sorted, (a, b) => diagram.or(a, b))
  if (needed === parts.length) return inHalves(sorted, (a, b) => diagram.and(a, b))
  return atLeast(needed, sorted, diagram, budget)
}

/** Puts neighbours together, then those that came of it, and so on. */
function inHalves(nodes: readonly number[], combine: (a: number, b: number) => number): number {
  let left = nodes
  while (left.length > 1) {
    const pairs: number[] = []
    for (let place = 0; place < left.length; place += 2) {
      const next = left[place + 1]
      pairs.push(next === undefined ? left[place]! : combine(left[place]!, next))
    }
    left = pairs
  }
  return left[0]!
}

/** Goes through the nodes from the last level up; for each, how much is still needed of those from it on. */
function atLeast(needed: number, sorted: readonly number[], diagram: Operations, budget: Budget): number {
  const withNeed = new Array<number>(needed + 1).fill(0)
  withNeed[0] = 1
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    const node = sorted[place]!
    const least = Math.max(1, needed - place)
    const most = Math.min(needed, sorted.length - place)
    budget.spend(1 + ((most - least) >> 3))
    for (let need = most; need >= least; need -= 1) {
      withNeed[need] = diagram.or(diagram.and(node, withNeed[need - 1]!), withNeed[need]!)
    }
  }
  return withNeed[needed]!
}
