import type { Columns } from './columns.ts'
import { Fold } from './fold.ts'
import type { Net } from './net.ts'
import { copyState, isSameState } from './state.ts'

/** A stretch of the effects that one account sees, with the state before it and what it refused. */
interface Stretch {
  order: Int32Array
  before: ArrayBuffer
  refusals: Int32Array
}

/** Stands for the state before a stretch that was not replayed yet: no state is the same as it. */
const NOT_KNOWN = new ArrayBuffer(0)
const NONE = new Int32Array(0)

/** Orders two effects of one record, by their numbers: negative where the first takes hold first. */
export type Order = (a: number, b: number) => number

/**
 * One account's record, replayed: the effects that it sees, in order, with the state kept every so many of them. A past
 * date costs one stretch at most, and an effect put in between is replayed until all is again as it was.
 */
export class Account {
  readonly columns: Columns
  readonly #net: Net
  /** The state after the last effect. */
  readonly #head: Fold
  readonly #stretches: Stretch[] = []
  readonly #stretch: number

  /**
   * `stretch` is how many effects lie between two kept states: more keep less memory, and make a past date slower to
   * look up.
   */
  constructor(columns: Columns, net: Net, effects: Int32Array, stretch = 512) {
    this.#stretch = stretch
    this.columns = columns
    this.#net = net
    this.#head = new Fold(columns, net)
    for (let at = 0; at === 0 || at < effects.length; at += stretch) {
      const before = at === 0 ? this.#head.state.buffer.slice(0) : NOT_KNOWN
      this.#stretches.push({ order: effects.slice(at, at + stretch), before, refusals: NONE })
    }
    this.#replayFrom(0)
  }

  /** A fold for `moveTo`. */
  newFold(): Fold {
    return new Fold(this.columns, this.#net)
  }

  /** Moves a fold of this account to a time, whatever it held before. It notes what is refused from its stretch on. */
  moveTo(fold: Fold, time: number): void {
    const { order, before } = this.#stretches[this.#stretchAt(time)]!
    copyState(before, fold.state)
    fold.refusals.clear()
    fold.run(order, 0, this.#countUpTo(order, time))
    fold.advance(time)
  }

  /** The numbers of the effects that take hold after one time and up to another, in order. */
  effectsBetween(after: number, upTo: number): Int32Array {
    const parts = this.#stretches
      .slice(this.#stretchAt(after), this.#stretchAt(upTo) + 1)
      .map(({ order }) => order.subarray(this.#countUpTo(order, after), this.#countUpTo(order, upTo)))
    const between = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
    let place = 0
    for (const part of parts) {
      between.set(part, place)
      place += part.length
    }
    return between
  }

  /** What was refused in the stretches that end before a time: all that a fold moved there has not noted itself. */
  refusedBefore(time: number): readonly number[] {
    return this.#stretches.slice(0, this.#stretchAt(time)).flatMap(({ refusals }) => [...refusals])
  }

  /** Puts in one more effect where it belongs, and replays until everything is as it was before. */
  insert(effect: number, order: Order): void {
    const last = this.#stretches.length - 1
    const latest = this.#stretches[last]!.order.at(-1)
    if (latest === undefined || order(effect, latest) > 0) this.#append(effect)
    else
      this.#insertInto(
        this.#stretches.findIndex((one) => order(effect, one.order.at(-1)!) < 0),
        effect,
        order,
      )
  }

  #append(effect: number): void {
    let stretch = this.#stretches.at(-1)!
    if (stretch.order.length >= this.#stretch) {
      stretch = { order: new Int32Array(0), before: this.#head.state.buffer.slice(0), refusals: NONE }
      this.#stretches.push(stretch)
      this.#head.refusals.clear()
    }
    stretch.order = withOneMore(stretch.order, stretch.order.length, effect)
    this.#head.run(stretch.order, stretch.order.length - 1, stretch.order.length)
    stretch.refusals = this.#head.refusals.toArray()
  }

  #insertInto(number: number, effect: number, order: Order): void {
    const stretch = this.#stretches[number]!
    const place = stretch.order.findIndex((one) => order(effect, one) < 0)
    stretch.order = withOneMore(stretch.order, place, effect)
    if (stretch.order.length > 2 * this.#stretch) {
      const second = { order: stretch.order.slice(this.#stretch), before: NOT_KNOWN, refusals: NONE }
      stretch.order = stretch.order.slice(0, this.#stretch)
      this.#stretches.splice(number + 1, 0, second)
    }
    this.#replayFrom(number)
  }

  /** Replays from a stretch on, until one begins as it did before or all are done. */
  #replayFrom(first: number): void {
    copyState(this.#stretches[first]!.before, this.#head.state)
    for (let number = first; number < this.#stretches.length; number += 1) {
      const stretch = this.#stretches[number]!
      this.#runWhole(stretch)
      const next = this.#stretches[number + 1]
      if (next === undefined) return
      if (isSameState(next.before, this.#head.state.buffer)) break
      next.before = this.#head.state.buffer.slice(0)
    }
    const last = this.#stretches.at(-1)!
    copyState(last.before, this.#head.state)
    this.#runWhole(last)
  }

  #runWhole(stretch: Stretch): void {
    this.#head.refusals.clear()
    this.#head.run(stretch.order, 0, stretch.order.length)
    stretch.refusals = this.#head.refusals.toArray()
  }

  /** The number of the last stretch that has an effect by a time, or of the first. */
  #stretchAt(time: number): number {
    const { hold } = this.columns
    let low = 0
    let high = this.#stretches.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (hold[this.#stretches[middle]!.order[0]!]! <= time) low = middle
      else high = middle
    }
    return low
  }

  #countUpTo(order: Int32Array, time: number): number {
    const { hold } = this.columns
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (hold[order[middle]!]! <= time) low = middle + 1
      else high = middle
    }
    return low
  }
}

function withOneMore(order: Int32Array, place: number, effect: number): Int32Array {
  const longer = new Int32Array(order.length + 1)
  longer.set(order.subarray(0, place))
  longer[place] = effect
  longer.set(order.subarray(place), place + 1)
  return longer
}
