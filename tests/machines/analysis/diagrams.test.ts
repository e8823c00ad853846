import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../../machines/analysis/budget.ts'
import { DecisionDiagram } from '../../../machines/analysis/decisionDiagram.ts'
import { minimalSets } from '../../../machines/analysis/minimalSets.ts'
import { type Module, modulesOf } from '../../../machines/analysis/modules.ts'
import { openRequirement } from '../../../machines/analysis/openRequirement.ts'
import { isGate, type Part } from '../../../machines/analysis/parts.ts'
import { SetDiagram } from '../../../machines/analysis/setDiagram.ts'
import { nodeOf } from '../../../machines/analysis/threshold.ts'
import { asNumbered, fewestUnfinished } from '../../../machines/analysis/variableOrder.ts'
import { soaked } from '../../soaking.ts'
import { anyRequirement, read } from './given.ts'

/** The modules of any requirement, outermost last. */
const anyModules = anyRequirement(9, 4)
  .map((written) => openRequirement(read(written), () => 'unknown'))
  .map(({ root, partCount }) => (root !== null && isGate(root) ? modulesOf(root, partCount) : []))
const anyModule = anyModules.filter((modules) => modules.length > 0).map((modules) => modules.at(-1))
const anyOrder = fc.constantFrom(asNumbered, fewestUnfinished)

const plenty = () => new Budget(1e7)

/** A variable's weight: any, but always the same. */
const weightOf = ({ number }: Part): number => 1 + (number % 3)

/** The sets of a node, as lists of the variables' numbers, in any order. */
function setsOf({ level, low, high }: SetDiagram, variables: readonly Part[], node: number): number[][] {
  const sets = (at: number): number[][] =>
    at < 2
      ? Array.from({ length: at }, () => [])
      : [...sets(low[at] ?? 0), ...sets(high[at] ?? 0).map((set) => [variables[level[at] ?? 0]?.number ?? -1, ...set])]
  return sets(node)
    .map((set) => set.sort((a, b) => a - b))
    .sort()
}

function byUnions(module: Module, variables: readonly Part[], most: number) {
  const sets = new SetDiagram(plenty(), variables.map(weightOf), most)
  const root = nodeOf(module, variables, sets, plenty())
  return { sets: setsOf(sets, variables, root), isCut: sets.isCut }
}

function byDecisions(module: Module, variables: readonly Part[]): number[][] {
  const diagram = new DecisionDiagram(plenty())
  const root = nodeOf(module, variables, diagram, plenty())
  const sets = new SetDiagram(plenty(), variables.map(weightOf), 1e6)
  return setsOf(sets, variables, minimalSets(diagram, root, sets))
}

describe('the least sets of a module', () => {
  test('are the same by either kind of diagram and in any order of its variables', () => {
    fc.assert(
      fc.property(anyModule, anyOrder, anyOrder, (module, order, other) => {
        if (module === undefined) return
        expect(byDecisions(module, order(module))).toEqual(byUnions(module, other(module), 1e6).sets)
      }),
      soaked(500),
    )
  })

  test('are all up to a weight where those that weigh more are cut', () => {
    fc.assert(
      fc.property(anyModule, anyOrder, fc.nat({ max: 14 }), (module, order, most) => {
        if (module === undefined) return
        const variables = order(module)
        const weights = new Map(variables.map((variable) => [variable.number, weightOf(variable)]))
        const all = byUnions(module, variables, 1e6).sets
        const light = all.filter((set) => set.reduce((sum, number) => sum + (weights.get(number) ?? 0), 0) <= most)
        const cut = byUnions(module, variables, most)
        expect(cut.sets).toEqual(light)
        if (!cut.isCut) expect(light).toEqual(all)
      }),
      soaked(500),
    )
  })
})

describe('an order of variables', () => {
  test('has each variable of the module once', () => {
    fc.assert(
      fc.property(anyModules, anyOrder, (modules, order) => {
        for (const module of modules) {
          const ordered = order(module).map(({ number }) => number)
          const all = module.variables.map(({ number }) => number)
          expect(ordered.sort((a, b) => a - b)).toEqual(all.sort((a, b) => a - b))
        }
      }),
      { numRuns: 500 },
    )
  })
})
