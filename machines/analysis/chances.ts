import type { Diagram } from './diagram.ts'
import type { ExactModule } from './exactModules.ts'
import { isGate, type Part } from './parts.ts'

/** The probability of a requirement, and how much each element moves it. */
export interface Chances {
  /** From 0 to 1. */
  readonly odds: number
  /** By rank: Birnbaum’s measure, the derivative of the odds by those of the element; 0 where it does not matter. */
  readonly importance: Float64Array
}

/** What there is of a module to reckon with: its diagram, and what holds of its nodes. */
interface Reckoned {
  readonly gate: Part
  readonly diagram: Diagram
  /** By level: the rank of an element, or, below 0, the place of a module within (-1 for the first). */
  readonly sources: Int32Array
  readonly odds: Float64Array
  readonly share: Float64Array
}

/**
 * Reckons the odds of a requirement by its diagrams, each element’s odds taken as independent of the others’: up through
 * the nodes for the odds, and down again for every derivative at once.
 */
export class ChanceReckoner {
  readonly #modules: readonly Reckoned[]
  /** By module. */
  readonly #odds: Float64Array
  readonly #slope: Float64Array
  readonly #elements: number

  private constructor(modules: readonly Reckoned[], elements: number) {
    this.#modules = modules
    this.#odds = new Float64Array(modules.length)
    this.#slope = new Float64Array(modules.length)
    this.#elements = elements
  }

  /** Null where a module was too hard. */
  static of(modules: readonly ExactModule[], elements: number): ChanceReckoner | null {
    const places = new Map<Part, number>()
    const reckoned: Reckoned[] = []
    for (const { gate, decision } of modules) {
      if (decision === null) return null
      const sources = Int32Array.from(decision.variables, (variable) =>
        isGate(variable) ? -1 - (places.get(variable) ?? 0) : variable.rank,
      )
      const nodes = Math.max(decision.root + 1, 2)
      const columns = { odds: new Float64Array(nodes), share: new Float64Array(nodes) }
      places.set(gate, reckoned.push({ gate, diagram: decision, sources, ...columns }) - 1)
    }
    return new ChanceReckoner(reckoned, elements)
  }

  /** By the odds of the elements, by rank. */
  reckon(odds: ArrayLike<number>): Chances {
    this.#modules.forEach((module, place) => {
      this.#odds[place] = this.#up(module, odds)
    })
    const importance = new Float64Array(this.#elements)
    this.#slope.fill(0)
    this.#slope.fill(1, -1)
    for (let place = this.#modules.length - 1; place >= 0; place -= 1) this.#down(place, odds, importance)
    return { odds: this.#odds.at(-1) ?? 1, importance }
  }

  /** The odds alone. */
  odds(odds: ArrayLike<number>): number {
    this.#modules.forEach((module, place) => {
      this.#odds[place] = this.#up(module, odds)
    })
    return this.#odds.at(-1) ?? 1
  }

  #oddsOf(source: number, odds: ArrayLike<number>): number {
    return source < 0 ? this.#odds[-1 - source]! : odds[source]!
  }

  #up({ diagram, sources, odds: found }: Reckoned, odds: ArrayLike<number>): number {
    const { level, low, high, root } = diagram
    found[1] = 1
    for (let node = 2; node <= root; node += 1) {
      const chance = this.#oddsOf(sources[level[node]!]!, odds)
      found[node] = (1 - chance) * found[low[node]!]! + chance * found[high[node]!]!
    }
    return found[root]!
  }

  #down(place: number, odds: ArrayLike<number>, importance: Float64Array): void {
    const { diagram, sources, odds: found, share } = this.#modules[place]!
    const { level, low, high, root } = diagram
    share.fill(0)
    share[root] = this.#slope[place]!
    for (let node = root; node > 1; node -= 1) {
      const own = share[node]!
      const [without, withIt] = [low[node]!, high[node]!]
      const source = sources[level[node]!]!
      const chance = this.#oddsOf(source, odds)
      const slope = own * (found[withIt]! - found[without]!)
      if (source < 0) this.#slope[-1 - source]! += slope
      else importance[source]! += slope
      share[without]! += own * (1 - chance)
      share[withIt]! += own * chance
    }
  }
}
