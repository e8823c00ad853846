import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modulesOf } from '../../../machines/analysis/modules.ts'
import { openRequirement } from '../../../machines/analysis/openRequirement.ts'
import { type Gate, isGate, type Part } from '../../../machines/analysis/parts.ts'
import { anyRequirement, read } from './given.ts'

const partsBelow = (part: Part, without: Part | null = null, found = new Set<Part>()): Set<Part> => {
  if (part === without || found.has(part)) return found
  found.add(part)
  if (isGate(part)) for (const inner of part.parts) partsBelow(inner, without, found)
  return found
}

const anyGate = anyRequirement(12, 5)
  .map((written) => openRequirement(read(written), () => 'unknown'))
  .filter(({ root }) => root !== null && isGate(root))

const checked = (check: (root: Gate, partCount: number) => void) =>
  fc.assert(
    fc.property(anyGate, ({ root, partCount }) => {
      if (root !== null && isGate(root)) check(root, partCount)
    }),
    { numRuns: 1000 },
  )

test('the modules are the gates of which nothing is reached but through them', () => {
  checked((root, partCount) => {
    const expected = [...partsBelow(root)].filter(isGate).filter((gate) => {
      const outside = partsBelow(root, gate)
      return [...partsBelow(gate)].every((part) => part === gate || !outside.has(part))
    })
    const found = modulesOf(root, partCount).map(({ gate }) => gate)
    expect(new Set(found)).toEqual(new Set(expected))
    expect(found.at(-1)).toBe(root)
  })
})

test('each part lies in one module, and each module within comes before the one that it is a variable of', () => {
  checked((root, partCount) => {
    const modules = modulesOf(root, partCount)
    const within = modules.flatMap(({ variables, gates, gate }) => [
      ...variables,
      ...gates.filter((one) => one !== gate),
    ])
    expect(new Set(within)).toEqual(new Set([...partsBelow(root)].filter((part) => part !== root)))
    expect(within).toHaveLength(new Set(within).size)
    const seen = new Set<Part>()
    for (const { gate, variables, gates } of modules) {
      expect(variables.every((variable) => !isGate(variable) || seen.has(variable))).toBe(true)
      expect(gates.at(-1)).toBe(gate)
      seen.add(gate)
    }
  })
})
