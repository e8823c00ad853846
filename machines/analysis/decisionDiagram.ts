import { NodeTable } from './nodeTable.ts'
import type { Operations } from './threshold.ts'

const AND = 1
const OR = 2

/** Monotone functions as ordered binary decision diagrams: node 0 is never, node 1 always. */
export class DecisionDiagram extends NodeTable implements Operations {
  variable(level: number): number {
    return this.intern(level, 0, 1)
  }

  and(a: number, b: number): number {
    return this.resultOf(AND, a, b)
  }

  or(a: number, b: number): number {
    return this.resultOf(OR, a, b)
  }

  protected override node(level: number, low: number, high: number): number {
    return low === high ? low : this.intern(level, low, high)
  }

  protected override begin(operation: number, one: number, other: number): number {
    const a = Math.min(one, other)
    const b = Math.max(one, other)
    if (operation === AND) {
      if (a === 0) return 0
      if (a === 1 || a === b) return b
    } else {
      if (a === 1 || b === 1) return 1
      if (a === 0 || a === b) return b
    }
    const known = this.recall(operation, a, b)
    if (known >= 0) return known
    const level = Math.min(this.level[a]!, this.level[b]!)
    const inA = this.level[a] === level
    const inB = this.level[b] === level
    this.planKeeping(operation, a, b)
    this.plan(operation, inA ? this.high[a]! : a, inB ? this.high[b]! : b)
    return this.plan(operation, inA ? this.low[a]! : a, inB ? this.low[b]! : b)
  }
}
