import type { Budget } from './budget.ts'
import { emptySet, type FoundSet, joined, precedes, unknownSet, withElement } from './foundSet.ts'

/** Sets in their order (see `precedes`), found one by one as they are asked for, and kept. */
export abstract class SetStream {
  readonly found: FoundSet[] = []
  isDone = false
  /** What the next set has at least. */
  least: number

  constructor(least: number) {
    this.least = least
  }

  /** Finds one more set, or that there is none; or else says which stream has to go one step further before. */
  abstract step(): SetStream | null

  protected add(set: FoundSet): null {
    this.found.push(set)
    this.least = set.size
    return null
  }

  protected end(): null {
    this.isDone = true
    this.least = Number.POSITIVE_INFINITY
    return null
  }
}

/** So many elements compared are as much work as one operation of a diagram. */
const COMPARED_IN_A_STEP = 16

/** The set at a place of a stream; undefined past its end. Streams lie too deep in each other to call each other. */
export function setAt(stream: SetStream, place: number, budget: Budget): FoundSet | undefined {
  while (stream.found.length <= place && !stream.isDone) {
    const waiting = [stream]
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      budget.spend(1 + (top.isDone ? 0 : Math.floor(top.least / COMPARED_IN_A_STEP)))
      const before = top.step()
      if (before === null) waiting.pop()
      else waiting.push(before)
    }
  }
  return stream.found[place]
}

class ListedStream extends SetStream {
  constructor(...sets: FoundSet[]) {
    super(Number.POSITIVE_INFINITY)
    this.found.push(...sets)
    this.isDone = true
  }

  override step(): null {
    return null
  }
}

export const noSets: SetStream = new ListedStream()
export const onlyEmptySet: SetStream = new ListedStream(emptySet)

/** One of the streams that a union draws on, opened only when it is needed. */
export class Branch {
  /** What its next set has at least; infinity where there is none. */
  least: number
  head: FoundSet | null = null
  readonly #open: () => SetStream
  /** Put in each of its sets; -1 for nothing. */
  readonly #rank: number
  #stream: SetStream | null = null
  #taken = 0

  constructor(least: number, open: () => SetStream, rank = -1) {
    this.least = least
    this.#open = open
    this.#rank = rank
  }

  get stream(): SetStream {
    this.#stream ??= this.#open()
    return this.#stream
  }

  take(): void {
    this.#taken += 1
    this.head = null
  }

  /** Takes note of what its stream has found meanwhile. */
  refresh(): void {
    const stream = this.#stream
    if (this.head !== null || stream === null) return
    const next = stream.found[this.#taken]
    if (next !== undefined) {
      this.head = this.#rank < 0 ? next : withElement(this.#rank, next)
      this.least = this.head.size
    } else this.least = Math.max(this.least, stream.least + (this.#rank < 0 ? 0 : 1))
  }
}

/** The sets of several streams that have none in common. */
export class UnionStream extends SetStream {
  readonly #branches: readonly Branch[]
  /** Whether a set of the last branch comes after all others of its size. */
  readonly #isLastLate: boolean

  constructor(branches: readonly Branch[], isLastLate: boolean) {
    super(branches.reduce((least, branch) => Math.min(least, branch.least), Number.POSITIVE_INFINITY))
    this.#branches = branches
    this.#isLastLate = isLastLate
  }

  override step(): SetStream | null {
    let least = Number.POSITIVE_INFINITY
    for (const branch of this.#branches) {
      branch.refresh()
      least = Math.min(least, branch.least)
    }
    if (least === Number.POSITIVE_INFINITY) return this.end()
    let first: Branch | null = null
    for (const branch of this.#branches) {
      if (branch.least > least || (first !== null && this.#isLastLate && branch === this.#branches.at(-1))) continue
      const { head } = branch
      if (head === null) return branch.stream
      if (first?.head == null || precedes(head, first.head)) first = branch
    }
    const head = first?.head
    if (first == null || head == null) return this.end()
    first.take()
    return this.add(head)
  }
}

/** A set put together from those at two places. */
interface Pair {
  readonly set: FoundSet
  readonly part: number
  readonly rest: number
}

const comesBefore = (a: Pair, b: Pair): boolean => {
  if (a.part === b.part) return a.rest < b.rest
  return a.rest === b.rest ? a.part < b.part : precedes(a.set, b.set)
}

/** The sets of one stream, each with those of another. */
export class ProductStream extends SetStream {
  readonly #parts: SetStream
  readonly #rests: SetStream
  /** Whether all elements of the one are named before all of the other. */
  readonly #isInOrder: boolean
  /** Places in both whose sets were not put together yet. */
  readonly #next: [part: number, rest: number][] = [[0, 0]]
  readonly #open: Pair[] = []

  constructor(parts: SetStream, rests: SetStream, least: number, isInOrder: boolean) {
    super(least)
    this.#parts = parts
    this.#rests = rests
    this.#isInOrder = isInOrder
  }

  override step(): SetStream | null {
    for (let next = this.#next.at(-1); next !== undefined; next = this.#next.at(-1)) {
      const [part, rest] = next
      const [ofParts, ofRests] = [this.#parts.found[part], this.#rests.found[rest]]
      if (ofParts === undefined && !this.#parts.isDone) return this.#parts
      if (ofRests === undefined && !this.#rests.isDone) return this.#rests
      this.#next.pop()
      if (ofParts === undefined || ofRests === undefined) continue
      this.#open.push({ set: joined(ofParts, ofRests, this.#isInOrder), part, rest })
    }
    return this.#takeFirst()
  }

  #takeFirst(): null {
    let first = 0
    for (let place = 1; place < this.#open.length; place += 1) {
      if (comesBefore(this.#open[place]!, this.#open[first]!)) first = place
    }
    const [taken] = this.#open.splice(first, 1)
    if (taken === undefined) return this.end()
    this.#next.push([taken.part + 1, taken.rest])
    if (taken.part === 0) this.#next.push([0, taken.rest + 1])
    return this.add(taken.set)
  }
}

/** The sets of a stream up to a size, and then one that stands for all that are larger. */
export class StreamUpTo extends SetStream {
  readonly #stream: SetStream
  readonly #most: number

  constructor(stream: SetStream, most: number) {
    super(Math.min(stream.least, most + 1))
    this.#stream = stream
    this.#most = most
  }

  override step(): SetStream | null {
    if (this.#hasAll()) return this.end()
    const next = this.#stream.found[this.found.length]
    if (next === undefined && this.#stream.least <= this.#most) return this.#stream
    return this.add(next !== undefined && next.size <= this.#most ? next : unknownSet(this.#most + 1))
  }

  #hasAll(): boolean {
    return this.found.at(-1)?.isUnknown ?? false
  }
}
