import type { ElementId } from '../dossier.ts'

/** An element that does not hold. */
export interface Leaf {
  readonly number: number
  readonly id: ElementId
  /** Its place among the open elements, as the requirement first names them. */
  readonly rank: number
  readonly isFalse: boolean
}

/** Holds once so many of its parts do. */
export interface Gate {
  readonly number: number
  readonly needed: number
  readonly parts: readonly Part[]
}

/** Numbers of parts run from 0; a gate's is higher than those of its parts. */
export type Part = Leaf | Gate

export const isGate = (part: Part): part is Gate => 'parts' in part

/** Makes parts, numbers them, and sees to it that those that are the same are one. */
export class Parts {
  /** How many numbers are given. */
  count = 0
  readonly #gateByContent = new Map<string, Gate>()

  leaf(id: ElementId, rank: number, isFalse: boolean): Leaf {
    return { number: this.count++, id, rank, isFalse }
  }

  /** What holds once so many of some parts do: a gate, or the only part where there is one. */
  gate(needed: number, parts: readonly Part[]): Part {
    const needsAll = needed === parts.length
    const distinct = needsAll || needed === 1 ? dissolved(parts, needsAll) : [...parts]
    const [only] = distinct
    if (distinct.length === 1 && only !== undefined) return only
    distinct.sort((a, b) => a.number - b.number)
    return this.#gateOf(needsAll ? distinct.length : needed, distinct)
  }

  #gateOf(needed: number, parts: readonly Part[]): Gate {
    let content = `${needed}`
    for (const { number } of parts) content += `,${number}`
    const known = this.#gateByContent.get(content)
    if (known !== undefined) return known
    const gate = { number: this.count++, needed, parts }
    this.#gateByContent.set(content, gate)
    return gate
  }
}

/** The parts of a conjunction (or of a choice), each once, with the parts of conjunctions (choices) in their place. */
function dissolved(parts: readonly Part[], needsAll: boolean): Part[] {
  const distinct = new Set<Part>()
  for (const part of parts) {
    if (isGate(part) && part.needed === (needsAll ? part.parts.length : 1)) {
      for (const inner of part.parts) distinct.add(inner)
    } else distinct.add(part)
  }
  return [...distinct]
}
