import { type Gate, isGate, type Part } from './parts.ts'

/** A gate whose elements are named nowhere outside it, with what lies between it and the modules within it. */
export interface Module {
  readonly gate: Gate
  /** Its leaves, and the gates that are modules of their own. */
  readonly variables: readonly Part[]
  /** Its own gates, each after those that it needs, itself last. */
  readonly gates: readonly Gate[]
}

/** The modules of a requirement, each after those within it, the whole of it last (Dutuit and Rauzy, 1996). */
export function modulesOf(root: Gate, partCount: number): Module[] {
  const gates = moduleGates(root, partCount)
  const isModule = new Set<Part>(gates)
  const seen = new Uint8Array(partCount)
  return gates.map((gate) => moduleAt(gate, isModule, seen))
}

/** Whether each variable of a module stands in it once, and all of them under one gate. */
export const isPlain = ({ gates, gate, variables }: Module): boolean =>
  gates.length === 1 && gate.parts.length === variables.length

/** A gate is a module if a walk through the requirement comes by its elements only between entering and leaving it. */
function moduleGates(root: Gate, partCount: number): Gate[] {
  const entered = new Int32Array(partCount)
  const left = new Int32Array(partCount)
  const last = new Int32Array(partCount)
  const gates: Gate[] = []
  let time = 0
  const walk = (part: Part): void => {
    time += 1
    if (entered[part.number] === 0) {
      entered[part.number] = time
      if (isGate(part)) {
        for (const inner of part.parts) walk(inner)
        time += 1
        left[part.number] = time
        gates.push(part)
      }
    }
    last[part.number] = time
  }
  walk(root)
  // Of all that lies within: when it was first and last come by.
  const earliest = entered.slice()
  const latest = last.slice()
  return gates.filter(({ number, parts }) => {
    let first = time
    let final = 0
    for (const part of parts) {
      first = Math.min(first, earliest[part.number]!)
      final = Math.max(final, latest[part.number]!)
    }
    earliest[number] = Math.min(first, earliest[number]!)
    latest[number] = Math.max(final, latest[number]!)
    return first > entered[number]! && final < left[number]!
  })
}

function moduleAt(gate: Gate, isModule: ReadonlySet<Part>, seen: Uint8Array): Module {
  const variables: Part[] = []
  const gates: Gate[] = []
  const walk = (own: Gate): void => {
    for (const part of own.parts) {
      if (seen[part.number] === 1) continue
      seen[part.number] = 1
      if (isGate(part) && !isModule.has(part)) walk(part)
      else variables.push(part)
    }
    gates.push(own)
  }
  walk(gate)
  return { gate, variables, gates }
}
