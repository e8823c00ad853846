import type { Module } from './modules.ts'
import type { Part } from './parts.ts'

/** An order for the variables of a module's diagram. Which one makes it small can only be tried. */
export type VariableOrder = (module: Module) => readonly Part[]

/** As they are come by from the top, going into the parts in their own order. */
export const asNumbered: VariableOrder = ({ variables }) => variables

/** As they are come by from the top, going first into what is largest. */
export const largestFirst: VariableOrder = (module) => {
  const web = webOf(module)
  const sizes = sizesIn(web)
  return walkedInto(web, (a, b) => sizes[b]! - sizes[a]!)
}

/** As they are come by from the top, going first into what most gates share, and of that into what is largest. */
export const mostSharedFirst: VariableOrder = (module) => {
  const web = webOf(module)
  const sizes = sizesIn(web)
  const { parents } = web
  return walkedInto(web, (a, b) => parents[b]!.length - parents[a]!.length || sizes[b]! - sizes[a]!)
}

/** Always next one of the gate that lacks the fewest parts, so that few gates are begun and not finished at a time. */
export const fewestUnfinished: VariableOrder = (module) => new Finishing(webOf(module)).order()

/** More than there can be gates. */
const MORE_THAN_ANY = 2 ** 30

/** A module by numbers: its variables, then its gates, the top one last. */
interface Web {
  readonly variables: readonly Part[]
  /** By gate, less the number of variables. */
  readonly parts: readonly (readonly number[])[]
  readonly parents: readonly (readonly number[])[]
}

function webOf({ variables, gates }: Module): Web {
  const numbers = new Map<Part, number>()
  for (const part of [...variables, ...gates]) numbers.set(part, numbers.size)
  const parts = gates.map((gate) => [...new Set(gate.parts)].map((part) => numbers.get(part) ?? 0))
  const parents = Array.from(numbers, (): number[] => [])
  parts.forEach((inner, gate) => {
    for (const part of inner) parents[part]!.push(variables.length + gate)
  })
  return { variables, parts, parents }
}

/** How many variables each part has when written out in full. */
function sizesIn({ variables, parts }: Web): readonly number[] {
  const sizes = variables.map(() => 1)
  for (const inner of parts) sizes.push(inner.reduce((size, part) => size + sizes[part]!, 0))
  return sizes
}

function walkedInto({ variables, parts, parents }: Web, compare: (a: number, b: number) => number): Part[] {
  const isDone = new Uint8Array(parents.length)
  const order: Part[] = []
  const walk = (part: number): void => {
    if (isDone[part] === 1) return
    isDone[part] = 1
    if (part < variables.length) order.push(variables[part]!)
    else for (const inner of [...parts[part - variables.length]!].sort(compare)) walk(inner)
  }
  walk(parents.length - 1)
  return order
}

class Finishing {
  readonly #web: Web
  readonly #lacking: Int32Array
  /** By part: how many gates it would begin, less those that it would finish. */
  readonly #cost: Int32Array
  readonly #isPlaced: Uint8Array
  /** Gates that were begun, by how many parts they lacked when they were put there. */
  readonly #begun: number[][]
  /** Gates that lack less than this are none of them begun. */
  #fewest = 1
  readonly #order: Part[] = []

  constructor(web: Web) {
    this.#web = web
    const { variables, parts, parents } = web
    this.#isPlaced = new Uint8Array(parents.length)
    this.#cost = Int32Array.from(parents, (gates) => gates.length)
    this.#lacking = Int32Array.from(parents, (_, part) => parts[part - variables.length]?.length ?? 0)
    const widest = parts.slice(0, -1).reduce((most, inner) => Math.max(most, inner.length), 0)
    this.#begun = Array.from({ length: widest }, () => [])
  }

  order(): readonly Part[] {
    const { variables, parents } = this.#web
    const leastNamed = variables.map((_, part) => part).sort((a, b) => parents[a]!.length - parents[b]!.length)
    for (const next of leastNamed) {
      if (this.#isPlaced[next] === 0) this.#place(next)
      for (let gate = this.#nearest(); gate !== null; gate = this.#nearest()) this.#place(this.#nextOf(gate))
    }
    return this.#order
  }

  #place(part: number): void {
    this.#isPlaced[part] = 1
    const { variables, parts, parents } = this.#web
    const variable = variables[part]
    if (variable !== undefined) this.#order.push(variable)
    for (const gate of parents[part]!) {
      const inner = parts[gate - variables.length]!
      const lacking = this.#lacking[gate]! - 1
      this.#lacking[gate] = lacking
      if (lacking === inner.length - 1) this.#makeCheaper(inner)
      if (lacking === 1) this.#makeCheaper(inner)
      if (lacking === 0) this.#place(gate)
      else if (gate !== parents.length - 1) {
        this.#begun[lacking]?.push(gate)
        this.#fewest = Math.min(this.#fewest, lacking)
      }
    }
  }

  #makeCheaper(parts: readonly number[]): void {
    for (const part of parts) this.#cost[part]! -= 1
  }

  /** The gate that lacks the fewest parts, but for the top one; null where none is begun. */
  #nearest(): number | null {
    for (; this.#fewest < this.#begun.length; this.#fewest += 1) {
      const gates = this.#begun[this.#fewest]!
      for (let gate = gates.at(-1); gate !== undefined; gate = gates.at(-1)) {
        if (this.#lacking[gate] === this.#fewest) return gate
        gates.pop()
      }
    }
    return null
  }

  /** The cheapest variable of a gate; where it has only gates left, of the one of them that lacks the fewest parts. */
  #nextOf(gate: number): number {
    const { variables, parts } = this.#web
    let best = gate
    while (best >= variables.length) {
      let least = Number.POSITIVE_INFINITY
      for (const part of parts[best - variables.length]!) {
        if (this.#isPlaced[part] === 1) continue
        const cost = part < variables.length ? this.#cost[part]! : MORE_THAN_ANY + this.#lacking[part]!
        if (cost >= least) continue
        best = part
        least = cost
      }
    }
    return best
  }
}
