import { type Budget, TooLarge } from './budget.ts'

/** More nodes than this would take some hundred megabytes. */
const MOST_NODES = 2 ** 21
const FIRST_NODES = 64
/** As many as mostly stay in the processor’s cache: to remember four times as many took longer, and found no more. */
const MOST_REMEMBERED = 2 ** 18
const BELOW_ALL = 2 ** 31 - 1

/** Operations are numbered below this. The task that keeps what comes of one has this added to its number. */
const KEEP = 8
/** Stands for a node that is not known before what was planned is done. */
const PLANNED = -1

/**
 * The nodes of a decision diagram, each once: a level, and the nodes for when its variable is not and is there. Nodes 0
 * and 1 are the ends.
 *
 * An operation goes down as many levels as there are variables, too deep for calls within calls. So it is a task on a
 * stack, which plans others, takes the nodes that they give, and gives one itself. What it gave is remembered for a
 * while.
 */
export abstract class NodeTable {
  level = new Int32Array(FIRST_NODES)
  low = new Int32Array(FIRST_NODES)
  high = new Int32Array(FIRST_NODES)
  size = 2
  protected readonly budget: Budget
  /** Open addressing; 0 is a free slot. */
  #slots = new Int32Array(2 * FIRST_NODES)
  /** Operation, both operands, result; a newer one takes an older one's place. */
  #remembered = new Int32Array(4 * FIRST_NODES)
  /** Four numbers a task: what to do, and with what. The one planned last is done first. */
  #tasks = new Int32Array(4 * FIRST_NODES)
  #planned = 0
  #given = new Int32Array(FIRST_NODES)
  #givenCount = 0

  constructor(budget: Budget) {
    this.budget = budget
    this.level.fill(BELOW_ALL, 0, 2)
  }

  /** What a task gives, or else what `plan` gave: it has planned the tasks, last one first, that lead to it. */
  protected abstract begin(task: number, a: number, b: number, c: number): number

  /** The node of that content, by the rules of the kind of diagram. */
  protected abstract node(level: number, low: number, high: number): number

  /** What an operation gives in the end. */
  protected resultOf(operation: number, a: number, b: number, c = 0): number {
    this.plan(operation, a, b, c)
    while (this.#planned > 0) {
      this.#planned -= 4
      const at = this.#planned
      const tasks = this.#tasks
      const task = tasks[at]!
      const first = tasks[at + 1]!
      const second = tasks[at + 2]!
      const third = tasks[at + 3]!
      const isKeeping = task >= KEEP && task < 2 * KEEP
      const node = isKeeping ? this.#keep(task - KEEP, first, second, third) : this.begin(task, first, second, third)
      if (node !== PLANNED) this.give(node)
    }
    return this.take()
  }

  /** Has a task done before all that were planned so far. */
  protected plan(task: number, a: number, b: number, c = 0): number {
    const at = this.#planned
    if (at === this.#tasks.length) this.#tasks = enlarged(this.#tasks, 2 * at)
    const tasks = this.#tasks
    tasks[at] = task
    tasks[at + 1] = a
    tasks[at + 2] = b
    tasks[at + 3] = c
    this.#planned = at + 4
    return PLANNED
  }

  /** Has the nodes that will have been given last, `low` and then `high`, made into one, and remembered. */
  protected planKeeping(operation: number, a: number, b: number, c = 0): void {
    this.plan(KEEP + operation, a, b, c)
  }

  protected give(node: number): void {
    if (this.#givenCount === this.#given.length) this.#given = enlarged(this.#given, 2 * this.#givenCount)
    this.#given[this.#givenCount] = node
    this.#givenCount += 1
  }

  /** The node that was given last. */
  protected take(): number {
    this.#givenCount -= 1
    return this.#given[this.#givenCount]!
  }

  /** What is remembered of an operation; negative where nothing is. Asking costs a step. */
  protected recall(operation: number, a: number, b: number, c = 0): number {
    this.budget.spend(1)
    const remembered = this.#remembered
    const name = operation + KEEP * c
    const place = this.#placeOf(name, a, b)
    return remembered[place] === name && remembered[place + 1] === a && remembered[place + 2] === b
      ? remembered[place + 3]!
      : -1
  }

  #keep(operation: number, a: number, b: number, c: number): number {
    const high = this.take()
    const low = this.take()
    const node = this.node(Math.min(this.level[a]!, this.level[b]!), low, high)
    const remembered = this.#remembered
    const name = operation + KEEP * c
    const place = this.#placeOf(name, a, b)
    remembered[place] = name
    remembered[place + 1] = a
    remembered[place + 2] = b
    remembered[place + 3] = node
    return node
  }

  /** The node of that content, whether or not it is new. Throws TooLarge where there are too many. */
  protected intern(level: number, low: number, high: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = mixed(level, low, high) & mask
    for (let node = slots[slot]!; node !== 0; node = slots[slot]!) {
      if (this.low[node] === low && this.high[node] === high && this.level[node] === level) return node
      slot = (slot + 1) & mask
    }
    const node = this.size
    if (node === MOST_NODES) throw new TooLarge()
    if (node === this.level.length) this.grow(2 * node)
    this.size += 1
    this.level[node] = level
    this.low[node] = low
    this.high[node] = high
    this.#put(node)
    return node
  }

  protected grow(nodes: number): void {
    this.level = enlarged(this.level, nodes)
    this.low = enlarged(this.low, nodes)
    this.high = enlarged(this.high, nodes)
    this.#slots = new Int32Array(2 * nodes)
    for (let node = 2; node < this.size; node += 1) this.#put(node)
    if (nodes <= MOST_REMEMBERED) this.#remembered = new Int32Array(4 * nodes)
  }

  #put(node: number): void {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = mixed(this.level[node]!, this.low[node]!, this.high[node]!) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = node
  }

  #placeOf(name: number, a: number, b: number): number {
    return 4 * (mixed(name, a, b) & (this.#remembered.length / 4 - 1))
  }
}

function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 12582917) ^ Math.imul(b, 4256249) ^ Math.imul(c, 741457)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}

export function enlarged(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(column)
  return larger
}
