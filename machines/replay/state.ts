/** How many of each thing a state holds. */
export interface Size {
  readonly conditions: number
  readonly proposals: number
  readonly nodes: number
}

/**
 * Where everything stands at one moment by one account, in typed arrays over one buffer, so that a copy is one move of
 * memory. Moments stand as numbers, NaN where there is none; causes are numbers of effects, -1 where there is none.
 */
export interface State {
  readonly buffer: ArrayBuffer
  /** When time alone next moves something, as twice its instant; Infinity if never. One number, in an array to share the buffer. */
  readonly nextDue: Float64Array
  readonly since: Float64Array
  readonly entered: Float64Array
  readonly until: Float64Array
  readonly due: Float64Array
  readonly conditionCause: Int32Array
  readonly valueCause: Int32Array
  readonly dueCause: Int32Array
  readonly proposalCause: Int32Array
  /** By node of the net: how many more of its parts have to hold, and how many more may fail. */
  readonly missing: Int32Array
  readonly spare: Int32Array
  readonly condition: Uint8Array
  readonly proposal: Uint8Array
  readonly requirement: Uint8Array
  readonly notice: Uint8Array
  /** By node of the net: the code of its truth. */
  readonly truth: Uint8Array
}

/** A state over a new buffer of zeros. */
export function blankState({ conditions, proposals, nodes }: Size): State {
  const floats = 1 + 4 * proposals
  const words = 3 * conditions + proposals + 2 * nodes
  const bytes = conditions + 3 * proposals + nodes
  const buffer = new ArrayBuffer(floats * 8 + words * 4 + bytes)
  let at = 0
  const float64 = (length: number): Float64Array => {
    const view = new Float64Array(buffer, at, length)
    at += length * 8
    return view
  }
  const int32 = (length: number): Int32Array => {
    const view = new Int32Array(buffer, at, length)
    at += length * 4
    return view
  }
  const uint8 = (length: number): Uint8Array => {
    const view = new Uint8Array(buffer, at, length)
    at += length
    return view
  }
  return {
    buffer,
    nextDue: float64(1),
    since: float64(proposals),
    entered: float64(proposals),
    until: float64(proposals),
    due: float64(proposals),
    conditionCause: int32(conditions),
    valueCause: int32(conditions),
    dueCause: int32(conditions),
    proposalCause: int32(proposals),
    missing: int32(nodes),
    spare: int32(nodes),
    condition: uint8(conditions),
    proposal: uint8(proposals),
    requirement: uint8(proposals),
    notice: uint8(proposals),
    truth: uint8(nodes),
  }
}

/** Copies all of a state over another of the same size. */
export const copyState = (from: ArrayBuffer, to: State): void => new Uint8Array(to.buffer).set(new Uint8Array(from))

/** Whether two states of one size are the same, bit by bit. */
export function isSameState(one: ArrayBuffer, other: ArrayBuffer): boolean {
  if (one.byteLength !== other.byteLength) return false
  const a = new Uint8Array(one)
  const b = new Uint8Array(other)
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
