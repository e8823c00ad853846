import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requirementForm } from '../../../../machines/board/accounts/requirementForm.ts'
import { type Requirement, readDossier } from '../../../../machines/dossier.ts'

const ids = ['a', 'b', 'c', 'd'] as const

/** A requirement as a dossier with these conditions reads it. */
function read(requires: unknown): Requirement {
  const parsed = readDossier({
    format: 'parley/1',
    id: 'small',
    title: 'Small',
    timeZone: 'Europe/Kyiv',
    conditions: ids.map((id) => ({ id, title: id, kind: 'action' })),
    proposals: [{ id: 'truce', title: 'Truce', tabled: '2025-03-11', requires }],
  })
  const [proposal] = parsed.ok ? parsed.dossier.proposals : []
  if (proposal === undefined) throw new Error(JSON.stringify(parsed))
  return proposal.requires
}

const formOf = (requires: unknown) => requirementForm(read(requires))

test.each<[what: string, one: unknown, other: unknown]>([
  ['another order', { allOf: ['a', 'b'] }, { allOf: ['b', 'a'] }],
  ['a list within a list of its kind', { allOf: ['a', { allOf: ['b', 'c'] }] }, { allOf: ['a', 'b', 'c'] }],
  ['a list of one', { anyOf: ['a'] }, 'a'],
  ['all of so many', { atLeast: 2, of: ['a', 'b'] }, { allOf: ['a', 'b'] }],
  ['one of several', { allOf: ['c', { atLeast: 1, of: ['a', 'b'] }] }, { allOf: ['c', { anyOf: ['b', 'a'] }] }],
])('%s is no other requirement', (_, one, other) => {
  expect(formOf(one)).toBe(formOf(other))
})

test.each<[what: string, one: unknown, other: unknown]>([
  ['all is not any', { allOf: ['a', 'b'] }, { anyOf: ['a', 'b'] }],
  ['two of three is not all', { atLeast: 2, of: ['a', 'b', 'c'] }, { allOf: ['a', 'b', 'c'] }],
  ['one condition fewer', { allOf: ['a', 'b', 'c'] }, { allOf: ['a', 'b'] }],
  ['a condition elsewhere', { allOf: ['a', { anyOf: ['b', 'c'] }] }, { allOf: ['b', { anyOf: ['a', 'c'] }] }],
])('%s', (_, one, other) => {
  expect(formOf(one)).not.toBe(formOf(other))
})

type Tree = string | { allOf: Tree[] } | { anyOf: Tree[] } | { atLeast: number; of: Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Tree>(...ids),
    fc.record({ allOf: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc
      .tuple(fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), fc.nat(2))
      .map(([of, place]) => ({ atLeast: 1 + (place % of.length), of })),
  ),
}))

function isMet(one: Tree, held: ReadonlySet<string>): boolean {
  if (typeof one === 'string') return held.has(one)
  const parts = 'allOf' in one ? one.allOf : 'anyOf' in one ? one.anyOf : one.of
  const needed = 'allOf' in one ? parts.length : 'anyOf' in one ? 1 : one.atLeast
  return parts.filter((part) => isMet(part, held)).length >= needed
}

const tableOf = (one: Tree): string =>
  Array.from({ length: 16 }, (_, set) =>
    isMet(one, new Set(ids.filter((_id, place) => (set & (1 << place)) !== 0))) ? '1' : '0',
  ).join('')

describe('requirements of one form', () => {
  test('are met by the same conditions', () => {
    const tables = new Map<string, string>()
    fc.assert(
      fc.property(tree, (one) => {
        const form = requirementForm(one as Requirement)
        const table = tableOf(one)
        expect(tables.get(form) ?? table).toBe(table)
        tables.set(form, table)
      }),
      { numRuns: 2_000, seed: 20_250_318 },
    )
  })
})
