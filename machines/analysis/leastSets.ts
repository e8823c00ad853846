import type { Budget } from './budget.ts'
import { DecisionDiagram } from './decisionDiagram.ts'
import { ALL_SIZES, choicesOf, type Family } from './family.ts'
import { minimalSets } from './minimalSets.ts'
import { isPlain, type Module } from './modules.ts'
import { isGate, type Part } from './parts.ts'
import { SetDiagram } from './setDiagram.ts'
import { nodeOf } from './threshold.ts'
import { asNumbered, fewestUnfinished, largestFirst, type VariableOrder } from './variableOrder.ts'

/** What each attempt may cost, round by round. */
const ROUNDS = [2 ** 16, 2 ** 19, 2 ** 21, 2 ** 24]
/** An attempt is easy if it takes less than one part in so many of its steps. */
const EASY = 8

/**
 * The least sets of a module: all of them, or at least the first `limit` by their size, or else those up to the size
 * that the budget allows. What a variable weighs is the size of its own least set.
 */
export function leastSets(module: Module, weightOf: (variable: Part) => number, limit: number, budget: Budget): Family {
  if (isPlain(module)) return choicesOf(module.gate.needed, module.gate.parts)
  return new Race(module, weightOf, limit, budget).run()
}

/** Tries one way after another, each with more and more steps. */
class Race {
  readonly #module: Module
  readonly #weightOf: (variable: Part) => number
  readonly #limit: number
  readonly #budget: Budget
  readonly #reserve: number
  readonly #orders = new Map<VariableOrder, readonly Part[]>()

  constructor(module: Module, weightOf: (variable: Part) => number, limit: number, budget: Budget) {
    this.#module = module
    this.#weightOf = weightOf
    this.#limit = limit
    this.#budget = budget
    this.#reserve = budget.steps / 2
  }

  run(): Family {
    let found = noneUpTo(this.#leastWeight() - 1)
    for (const steps of ROUNDS) {
      const all = this.#attempt(steps, (budget) => this.#upTo(ALL_SIZES, asNumbered, budget))
      if (all !== null) return all
      found = this.#furtherThan(found, steps)
      if (this.#isEnough(found)) return found
      for (const order of [fewestUnfinished, largestFirst]) {
        const all = this.#attempt(steps, (budget) => this.#all(order, budget))
        if (all !== null) return all
      }
    }
    return found
  }

  /** The sets of the largest sizes for which the steps suffice, until there are enough. */
  #furtherThan(before: Family, steps: number): Family {
    let found = before
    let stride = 1
    while (!this.#isEnough(found)) {
      const most = found.knownUpTo + stride
      const left = this.#budget.steps
      const larger = this.#attempt(steps, (budget) => this.#upTo(most, fewestUnfinished, budget))
      if (larger === null && stride === 1) break
      const wasEasy = larger !== null && (left - this.#budget.steps) * EASY < steps
      stride = wasEasy ? 2 * stride : 1
      found = larger ?? found
    }
    return found
  }

  /** One module takes no more than half of what is left for all, so that what matters more can still be found. */
  #attempt<T>(steps: number, work: (budget: Budget) => T): T | null {
    return this.#budget.attempt(Math.min(steps, this.#budget.steps - this.#reserve), work)
  }

  #isEnough({ knownUpTo, root, low, high }: Family): boolean {
    if (knownUpTo === ALL_SIZES) return true
    const count = [0, 1]
    for (let node = 2; node <= root; node += 1) {
      count.push(Math.min(this.#limit, count[low[node]!]! + count[high[node]!]!))
    }
    return count[root]! >= this.#limit
  }

  #upTo(most: number, order: VariableOrder, budget: Budget): Family {
    const variables = this.#ordered(order)
    const weights = variables.map(this.#weightOf)
    const all = weights.reduce((sum, weight) => sum + weight)
    const sets = new SetDiagram(budget, weights, Math.min(most, all))
    const root = nodeOf(this.#module, variables, sets, budget)
    return familyIn(sets, variables, root, sets.isCut ? most : ALL_SIZES)
  }

  #all(order: VariableOrder, budget: Budget): Family {
    const variables = this.#ordered(order)
    const weights = variables.map(this.#weightOf)
    const diagram = new DecisionDiagram(budget)
    const root = nodeOf(this.#module, variables, diagram, budget)
    const sets = new SetDiagram(budget, weights, ALL_SIZES)
    return familyIn(sets, variables, minimalSets(diagram, root, sets), ALL_SIZES)
  }

  #ordered(order: VariableOrder): readonly Part[] {
    const known = this.#orders.get(order)
    const variables = known ?? order(this.#module)
    if (known === undefined) this.#orders.set(order, variables)
    return variables
  }

  /** What every set weighs at least. */
  #leastWeight(): number {
    const { variables, gates } = this.#module
    const least = new Map(variables.map((variable) => [variable, this.#weightOf(variable)]))
    let last = 0
    for (const gate of gates) {
      const { needed, parts } = gate
      // So many parts cannot hold without one that weighs as much as the lightest of that number.
      const byWeight = parts.map((part) => least.get(part) ?? 0).sort((a, b) => a - b)
      // Those that are single variables, each once, add up.
      const single = [...new Set(parts)].filter((part) => !isGate(part)).length
      last = Math.max(
        byWeight[needed - 1]!,
        parts.length === new Set(parts).size ? needed - (parts.length - single) : 0,
      )
      least.set(gate, last)
    }
    return last
  }
}

const noneUpTo = (knownUpTo: number): Family => ({ variables: [], level: [], low: [], high: [], root: 0, knownUpTo })

const familyIn = ({ level, low, high }: SetDiagram, variables: readonly Part[], root: number, knownUpTo: number) => ({
  variables,
  level,
  low,
  high,
  root,
  knownUpTo,
})
