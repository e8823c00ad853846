import type { Budget } from './budget.ts'
import { enlarged, NodeTable } from './nodeTable.ts'
import type { Operations } from './threshold.ts'

const UNION = 1
const JOIN = 2
const NOT_INCLUDING = 3
const WITHOUT = 4
const LIGHTER = 5
// Tasks that go on with what was given last.
const THEN_UNION = 16
const THEN_JOIN = 17
const THEN_NOT_INCLUDING = 18
const THEN_NOT_INCLUDING_LOW = 19

const NOTHING_WEIGHS = 2 ** 30
const PASSED_IN_A_STEP = 16

/**
 * Families of sets, none of which includes another, as zero-suppressed decision diagrams (Minato, 1993): node 0 is no
 * set, node 1 the empty set alone, any other the sets of `low`, and those of `high` each with its variable added.
 * Sets that weigh more than `most` are left out.
 */
export class SetDiagram extends NodeTable implements Operations {
  /** Whether any set was too heavy. */
  isCut = false
  readonly #weights: readonly number[]
  readonly #most: number
  /** By node: what its lightest and its heaviest set weigh. */
  #lightest = new Int32Array(this.level.length)
  #heaviest = new Int32Array(this.level.length)

  constructor(budget: Budget, weights: readonly number[], most: number) {
    super(budget)
    this.#weights = weights
    this.#most = most
    this.#lightest[0] = NOTHING_WEIGHS
  }

  override node(level: number, low: number, high: number): number {
    if (high === 0) return low
    const { size } = this
    const node = this.intern(level, low, high)
    if (node === size) {
      const weight = this.#weights[level]!
      this.#lightest[node] = Math.min(this.#lightest[low]!, this.#lightest[high]! + weight)
      this.#heaviest[node] = Math.max(this.#heaviest[low]!, this.#heaviest[high]! + weight)
    }
    return node
  }

  variable(level: number): number {
    if (this.#weights[level]! <= this.#most) return this.node(level, 0, 1)
    this.isCut = true
    return 0
  }

  /** The least sets that include one of each. */
  and(a: number, b: number): number {
    return this.resultOf(JOIN, a, b, this.#most)
  }

  /** The least sets of either. */
  or(a: number, b: number): number {
    return this.resultOf(UNION, a, b)
  }

  /** The sets of the first that are not in the second. */
  without(a: number, b: number): number {
    return this.resultOf(WITHOUT, a, b)
  }

  protected override begin(task: number, a: number, b: number, c: number): number {
    if (task === UNION) return this.#union(Math.min(a, b), Math.max(a, b))
    if (task === JOIN) return this.#join(Math.min(a, b), Math.max(a, b), c)
    if (task === NOT_INCLUDING) return this.#notIncluding(a, b)
    if (task === WITHOUT) return this.#without(a, b)
    if (task === LIGHTER) return this.#lighter(a, c)
    if (task === THEN_UNION) return this.plan(UNION, this.take(), this.take())
    if (task === THEN_JOIN) return this.plan(JOIN, this.take(), a, c)
    if (task === THEN_NOT_INCLUDING) return this.plan(NOT_INCLUDING, this.take(), a)
    return this.#thenNotIncludingLow()
  }

  #union(a: number, b: number): number {
    if (a === b || a === 0) return b
    if (a === 1) return 1
    const known = this.recall(UNION, a, b)
    if (known >= 0) return known
    const levelA = this.level[a]!
    const levelB = this.level[b]!
    this.planKeeping(UNION, a, b)
    this.plan(THEN_NOT_INCLUDING_LOW, 0, 0)
    this.plan(UNION, levelA <= levelB ? this.high[a]! : 0, levelB <= levelA ? this.high[b]! : 0)
    return this.plan(UNION, levelA <= levelB ? this.low[a]! : a, levelB <= levelA ? this.low[b]! : b)
  }

  /** Of sets that weigh no more than so much: the least that include one of each. */
  #join(a: number, b: number, most: number): number {
    if (a === 0) return 0
    if (a === 1 || a === b) return this.#lighter(b, most)
    if (this.#lightest[a]! > most || this.#lightest[b]! > most) return this.#cutAll()
    const allowed = Math.min(most, this.#heaviest[a]! + this.#heaviest[b]!)
    const known = this.recall(JOIN, a, b, allowed)
    if (known >= 0) return known
    const level = Math.min(this.level[a]!, this.level[b]!)
    const inA = this.level[a] === level
    const inB = this.level[b] === level
    const lowA = inA ? this.low[a]! : a
    const lowB = inB ? this.low[b]! : b
    const highA = inA ? this.high[a]! : a
    const highB = inB ? this.high[b]! : b
    const left = allowed - this.#weights[level]!
    this.planKeeping(JOIN, a, b, allowed)
    this.plan(THEN_NOT_INCLUDING_LOW, 0, 0)
    if (inA && inB) {
      this.plan(THEN_UNION, 0, 0)
      this.plan(JOIN, lowA, highB, left)
      this.plan(THEN_JOIN, highA, 0, left)
      this.plan(UNION, highB, lowB)
    } else this.plan(JOIN, highA, highB, left)
    return this.plan(JOIN, lowA, lowB, allowed)
  }

  #thenNotIncludingLow(): number {
    const high = this.take()
    const low = this.take()
    this.give(low)
    return this.plan(NOT_INCLUDING, high, low)
  }

  /** The sets of the first that include no set of the second. */
  #notIncluding(a: number, b: number): number {
    if (a === 0) return 0
    const level = this.level[a]!
    const other = this.#fromLevel(level, b)
    if (other === 1 || other === a) return 0
    if (other === 0 || this.#lightest[other]! > this.#heaviest[a]!) return a
    const known = this.recall(NOT_INCLUDING, a, other)
    if (known >= 0) return known
    const isIn = this.level[other] === level
    const beside = isIn ? this.low[other]! : other
    this.planKeeping(NOT_INCLUDING, a, other)
    if (isIn) this.plan(THEN_NOT_INCLUDING, this.high[other]!, 0)
    this.plan(NOT_INCLUDING, this.high[a]!, beside)
    return this.plan(NOT_INCLUDING, this.low[a]!, beside)
  }

  #without(a: number, b: number): number {
    if (a === 0) return 0
    const level = this.level[a]!
    const other = this.#fromLevel(level, b)
    if (other === a) return 0
    if (other === 0) return a
    const known = this.recall(WITHOUT, a, other)
    if (known >= 0) return known
    const isIn = this.level[other] === level
    this.planKeeping(WITHOUT, a, other)
    this.plan(WITHOUT, this.high[a]!, isIn ? this.high[other]! : 0)
    return this.plan(WITHOUT, this.low[a]!, isIn ? this.low[other]! : other)
  }

  /** The sets that weigh no more than so much. */
  #lighter(a: number, most: number): number {
    if (this.#heaviest[a]! <= most) return a
    if (this.#lightest[a]! > most) return this.#cutAll()
    this.isCut = true
    const known = this.recall(LIGHTER, a, 0, most)
    if (known >= 0) return known
    this.planKeeping(LIGHTER, a, 0, most)
    this.plan(LIGHTER, this.high[a]!, 0, most - this.#weights[this.level[a]!]!)
    return this.plan(LIGHTER, this.low[a]!, 0, most)
  }

  #cutAll(): number {
    this.isCut = true
    return 0
  }

  /** The sets without a variable above a level. */
  #fromLevel(level: number, node: number): number {
    let below = node
    let passed = 0
    for (; this.level[below]! < level; passed += 1) below = this.low[below]!
    if (passed >= PASSED_IN_A_STEP) this.budget.spend(Math.floor(passed / PASSED_IN_A_STEP))
    return below
  }

  protected override grow(nodes: number): void {
    super.grow(nodes)
    this.#lightest = enlarged(this.#lightest, nodes)
    this.#heaviest = enlarged(this.#heaviest, nodes)
  }
}
