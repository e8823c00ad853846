import type { Budget } from './budget.ts'
import { DecisionDiagram } from './decisionDiagram.ts'
import { type Diagram, reached } from './diagram.ts'
import { ALL_SIZES, choicesOf, type Family } from './family.ts'
import { minimalSets } from './minimalSets.ts'
import { isPlain, type Module, modulesOf } from './modules.ts'
import type { Gate, Part } from './parts.ts'
import { SetDiagram } from './setDiagram.ts'
import { nodeOf } from './threshold.ts'
import { asNumbered, fewestUnfinished, mostSharedFirst, type VariableOrder } from './variableOrder.ts'

/**
 * What each attempt may cost, round by round. No rule for the order is best for all, so that they race: over
 * published fault trees the worst rule took up to 14 times the work of the best, and each was the best for some. What
 * no rule finds in the last round is given up, so that it can be said within seconds.
 */
const ROUNDS = [2 ** 16, 2 ** 19, 2 ** 21]
const ORDERS: readonly VariableOrder[] = [mostSharedFirst, fewestUnfinished, asNumbered]

/** A module with all that can be known of it, in its variables. */
export interface ExactModule {
  readonly gate: Gate
  /** When it holds; null where that was too hard. */
  readonly decision: Diagram | null
  /** Its least sets, every one; null where that was too hard. */
  readonly sets: Family | null
}

/** The modules of a requirement, each after those within it, the whole of it last. */
export const exactModules = (root: Gate, partCount: number, budget: Budget): ExactModule[] =>
  modulesOf(root, partCount).map((module) => exactModule(module, budget))

function exactModule(module: Module, budget: Budget): ExactModule {
  const { gate, variables } = module
  if (isPlain(module)) {
    // So many of its variables: a diagram of when it holds is one of its sets, too.
    const sets = choicesOf(gate.needed, gate.parts)
    return { gate, decision: sets, sets }
  }
  const weights = variables.map(() => 1)
  for (const steps of ROUNDS) {
    for (const order of ORDERS) {
      const found = budget.attempt(steps, (own) => decisionOf(module, order(module), own))
      if (found === null) continue
      const sets = budget.attempt(budget.steps, (own) => setsOf(found, weights, own))
      return { gate, decision: found.decision, sets }
    }
  }
  return { gate, decision: null, sets: null }
}

interface Found {
  readonly diagram: DecisionDiagram
  readonly root: number
  readonly variables: readonly Part[]
  readonly decision: Diagram
}

function decisionOf(module: Module, variables: readonly Part[], budget: Budget): Found {
  const diagram = new DecisionDiagram(budget)
  const root = nodeOf(module, variables, diagram, budget)
  const { level, low, high } = diagram
  return { diagram, root, variables, decision: reached({ variables, level, low, high, root }) }
}

function setsOf({ diagram, root, variables }: Found, weights: readonly number[], budget: Budget): Family {
  const sets = new SetDiagram(budget, weights, ALL_SIZES)
  const top = minimalSets(diagram, root, sets)
  const { level, low, high } = sets
  return { ...reached({ variables, level, low, high, root: top }), knownUpTo: ALL_SIZES }
}
