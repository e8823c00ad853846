import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Combination } from '../../../machines/analysis/truthTable.ts'
import { groupedByStatus } from '../../../src/scenarios/charts/combinationGroups.ts'
import { matrixAxes, waysOf } from '../../../src/scenarios/charts/matrixAxes.ts'

const statuses = ['tabled.ready', 'tabled.pending', 'tabled.blocked'] as const

/** All combinations of so many conditions, each with any status. */
const anyTable = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.array(fc.constantFrom(...statuses), { minLength: 2 ** count, maxLength: 2 ** count }).map((found) =>
    waysOf(count).map(
      (holds, place): Combination => ({
        holds,
        status: found[place] ?? 'tabled.pending',
        requirement: 'unknown',
      }),
    ),
  ),
)

const isWithin = (less: Combination, more: Combination) => less.holds.every((held, at) => !held || more.holds[at])

test('every combination is in one group, of its status, what is nearest to a ceasefire first', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const groups = groupedByStatus(table)
      expect(groups.map(({ status }) => statuses.indexOf(status as 'tabled.ready'))).toEqual(
        groups.map(({ status }) => statuses.indexOf(status as 'tabled.ready')).sort(),
      )
      expect(groups.flatMap(({ combinations }) => combinations)).toHaveLength(table.length)
      for (const { status, combinations } of groups) {
        expect(combinations.every((one) => one.status === status)).toBe(true)
      }
    }),
  )
})

test('the least of a group hold nothing more than is needed, and all of it hold at least one of them', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      for (const { combinations, least } of groupedByStatus(table)) {
        for (const one of least) expect(least.some((other) => other !== one && isWithin(other, one))).toBe(false)
        for (const one of combinations) expect(least.some((other) => isWithin(other, one))).toBe(true)
      }
    }),
  )
})

test('rows and columns of a matrix make every combination once', () => {
  for (const count of [1, 2, 3, 4]) {
    const { rows, columns } = matrixAxes(count)
    expect([...rows, ...columns]).toEqual(Array.from({ length: count }, (_, place) => place))
    const cells = waysOf(rows.length).flatMap((way) => waysOf(columns.length).map((other) => [...way, ...other].join()))
    expect(new Set(cells).size).toBe(2 ** count)
  }
})
