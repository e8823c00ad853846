import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Requirement } from '../../../machines/dossier.ts'
import { elementsOf, idOf, requirementTruth, type Truth } from '../../../machines/requirement.ts'
import { requirementTree } from '../../../src/ui/telling/requirementTree.ts'
import { dossierWith } from '../../board/dossiers.ts'

const names = ['a', 'b', 'c', 'd']

/** Requirements as a parsed dossier has them. */
const requirement = fc
  .letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...names),
      fc.record({ allOf: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
      fc.record({ anyOf: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
      fc
        .array(tie('node'), { minLength: 1, maxLength: 4 })
        .chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
    ),
  }))
  .node.map((requires) => parsed(requires))

function parsed(requires: unknown): Requirement {
  const [proposal] = dossierWith({
    conditions: names.map((id) => ({ id, title: id, kind: 'action' })),
    proposals: [{ id: 'p', title: 'P', tabled: '2025-01-01', requires }],
  }).proposals
  if (proposal === undefined) throw new Error('the proposal is gone')
  return proposal.requires
}

const worths = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom<Truth>('true', 'false', 'unknown')])),
)

describe('a requirement as it is drawn', () => {
  test('is worth what the domain says it is worth', () => {
    fc.assert(
      fc.property(requirement, worths, (requires, worth) => {
        const truthOf = (id: string): Truth => worth[id] ?? 'unknown'
        const tree = requirementTree(requires, (element) => ({ truth: truthOf(idOf(element)) }))
        expect(tree.truth).toBe(requirementTruth(requires, (element) => truthOf(idOf(element))))
      }),
    )
  })

  test('shows each element with one switch, however often it is named', () => {
    fc.assert(
      fc.property(requirement, (requires) => {
        const firsts: string[] = []
        const tree = requirementTree(requires, (element) => ({ truth: 'unknown' as const, id: idOf(element) }))
        const open = [...tree.parts]
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
          if (node.kind === 'group') open.push(...node.parts)
          else if (!node.isRepeated) firsts.push(node.leaf.id)
        }
        expect(firsts.sort()).toEqual([...new Set(elementsOf(requires).map(idOf))].sort())
      }),
    )
  })

  test.each([
    [{ allOf: ['a', 'b'] }, 'all', 2],
    [{ anyOf: ['a', 'b'] }, 'any', 1],
    [{ atLeast: 2, of: ['a', 'b', 'c'] }, 'some', 2],
    [{ atLeast: 3, of: ['a', 'b', 'c'] }, 'all', 3],
    [{ atLeast: 1, of: ['a', 'b'] }, 'any', 1],
    ['a', 'all', 1],
  ])('%j is read as what it asks for', (requires, gate, needed) => {
    expect(requirementTree(parsed(requires), () => ({ truth: 'unknown' }))).toMatchObject({ gate, needed })
  })
})
