import { FALSE, TRUE, thresholdCode } from '../requirement.ts'
import type { Net } from './net.ts'
import type { State } from './state.ts'

/**
 * Keeps the requirements of a state by counting: each node of the net knows how many of its parts hold and fail. What
 * changes a whole requirement leaves its proposal unsettled, until somebody tells its chart.
 */
export class Tally {
  readonly #net: Net
  readonly #state: State
  /** The unsettled proposals, in any order, and how many. */
  readonly #unsettled: Int32Array
  count = 0

  constructor(net: Net, state: State) {
    this.#net = net
    this.#state = state
    this.#unsettled = new Int32Array(net.references.length)
    state.missing.set(net.needed)
    state.spare.set(net.needed.map((needed, node) => net.parts[node]! - needed))
  }

  /** Takes out of the unsettled the one that comes first by the references; -1 where all are settled. */
  next(): number {
    const { rank } = this.#net
    let place = -1
    for (let i = 0; i < this.count; i += 1) {
      if (place < 0 || rank[this.#unsettled[i]!]! < rank[this.#unsettled[place]!]!) place = i
    }
    return place < 0 ? -1 : this.#takeOut(place)
  }

  /** Whether a proposal was unsettled; it no longer is. */
  settle(proposal: number): boolean {
    const place = this.#placeOf(proposal)
    if (place < 0) return false
    this.#takeOut(place)
    return true
  }

  #placeOf(proposal: number): number {
    for (let i = 0; i < this.count; i += 1) if (this.#unsettled[i] === proposal) return i
    return -1
  }

  #takeOut(place: number): number {
    const proposal = this.#unsettled[place]!
    this.count -= 1
    this.#unsettled[place] = this.#unsettled[this.count]!
    return proposal
  }

  /** Takes every proposal as settled. */
  settleAll(): void {
    this.count = 0
  }

  /** Counts a condition that has come to another truth, wherever it is named. */
  condition(condition: number, before: number, after: number): void {
    const { leaves, leafStart } = this.#net
    const end = leafStart[condition + 1]!
    for (let i = leafStart[condition]!; i < end; i += 1) this.#change(leaves[i]!, before, after)
  }

  /** Counts a proposal that has come to another status, wherever it is named. */
  proposal(proposal: number, before: number, after: number): void {
    for (const { node, truthOf } of this.#net.references[proposal]!) {
      if (truthOf[before] !== truthOf[after]) this.#change(node, truthOf[before]!, truthOf[after]!)
    }
  }

  /** Counts a part of a node, and climbs while that changes the node itself. */
  #change(first: number, from: number, to: number): void {
    const { parent } = this.#net
    const { missing, spare, truth } = this.#state
    let node = first
    let before = from
    let after = to
    while (node >= 0) {
      missing[node]! += (before & TRUE) - (after & TRUE)
      spare[node]! += ((before & FALSE) - (after & FALSE)) >> 1
      const was = truth[node]!
      const is = thresholdCode(missing[node]!, spare[node]!)
      if (was === is) return
      truth[node] = is
      node = parent[node]!
      before = was
      after = is
    }
    this.#unsettle(~node, after)
  }

  #unsettle(proposal: number, truth: number): void {
    this.#state.requirement[proposal] = truth
    if (this.#placeOf(proposal) >= 0) return
    this.#unsettled[this.count] = proposal
    this.count += 1
  }
}
