import type { OpenRequirement } from './openRequirement.ts'
import { type Gate, isGate, type Part } from './parts.ts'

const ALL = 1
const ANY = 2
const NEITHER = 3

/**
 * A requirement in which parts that stand together wherever they stand, in conjunctions alone or in choices alone, are
 * put into a gate of their own: a module, and one variable where there were several.
 */
export function merged(open: OpenRequirement): OpenRequirement {
  for (let now = open; ; ) {
    const next = mergedOnce(now)
    if (next === now) return now
    now = next
  }
}

function mergedOnce(open: OpenRequirement): OpenRequirement {
  const { root, leaves } = open
  if (root === null || !isGate(root)) return open
  const gates = gatesWithin(root)
  const groups = groupsIn(gates)
  if (groups.length === 0) return open
  let { partCount } = open
  const made = new Map<Part, Part>()
  const gateOf = (needed: number, parts: readonly Part[]): Gate => ({ number: partCount++, needed, parts })
  const now = (part: Part): Part => made.get(part) ?? part
  const groupOf = new Map(groups.flatMap((group) => group.parts.map((part) => [part, group])))
  const wholes = new Map<Group, Gate>()
  const wholeOf = (group: Group): Gate => {
    const known = wholes.get(group) ?? gateOf(group.isChoice ? 1 : group.parts.length, group.parts.map(now))
    wholes.set(group, known)
    return known
  }
  const standIn = (part: Part): Part => {
    const group = groupOf.get(part)
    return group === undefined ? now(part) : wholeOf(group)
  }
  for (const gate of gates) {
    // A part counts as often as a threshold lists it; a conjunction or a choice lists it once.
    const parts = kindOf(gate) === NEITHER ? gate.parts.map(now) : [...new Set(gate.parts.map(standIn))]
    if (parts.every((part, place) => part === gate.parts[place])) continue
    made.set(gate, gateOf(kindOf(gate) === ALL ? parts.length : gate.needed, parts))
  }
  return { root: now(root), leaves, partCount }
}

interface Group {
  readonly isChoice: boolean
  readonly parts: readonly Part[]
}

const kindOf = ({ needed, parts }: Gate): number => (needed === parts.length ? ALL : needed === 1 ? ANY : NEITHER)

/** The gates of a requirement, each after those that it needs. */
function gatesWithin(root: Gate): Gate[] {
  const gates = new Set<Gate>()
  const walk = (gate: Gate): void => {
    for (const part of gate.parts) if (isGate(part) && !gates.has(part)) walk(part)
    gates.add(gate)
  }
  walk(root)
  return [...gates]
}

/** Parts with the same gates above them, two at least, all of one kind. */
function groupsIn(gates: readonly Gate[]): Group[] {
  const above = new Map<Part, { key: string; kinds: number; gates: number }>()
  for (const gate of gates) {
    const kind = kindOf(gate)
    for (const part of gate.parts) {
      const { key, kinds, gates: count } = above.get(part) ?? { key: '', kinds: 0, gates: 0 }
      above.set(part, { key: `${key} ${gate.number}`, kinds: kinds | kind, gates: count + 1 })
    }
  }
  const together = new Map<string, Part[]>()
  for (const [part, { key, kinds, gates: count }] of above) {
    if (kinds === NEITHER || count < 2) continue
    together.set(key, [...(together.get(key) ?? []), part])
  }
  return [...together.values()]
    .filter(({ length }) => length > 1)
    .map((parts) => ({ isChoice: above.get(parts[0]!)?.kinds === ANY, parts }))
}
