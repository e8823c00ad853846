import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionEvents } from '../../../machines/condition.ts'
import { everything } from '../../../machines/record.ts'
import { reuseRows } from '../../../machines/workspace/rows.ts'
import { openUkraine, ukraine } from './ukraine.ts'

const opened = openUkraine()
const view = fc.record({
  asOf: fc.constantFrom('2025-03-01', '2025-03-12', '2025-03-18', '2025-03-25', '2025-04-18', '2025-05-20'),
  lens: fc.constantFrom<'assessed' | (typeof ukraine.parties)[number]['id']>(
    'assessed',
    ...ukraine.parties.map(({ id }) => id),
  ),
  filter: fc.constantFrom(null, '2025-03-20').map((knownAt) => ({ ...everything, knownAt })),
  steps: fc.array(
    fc.record({
      condition: fc.constantFrom(...ukraine.conditions.map(({ id }) => id)),
      event: fc.constantFrom(...conditionEvents),
    }),
    { maxLength: 3 },
  ),
})

test('a board with rows reused says what the board said', () => {
  fc.assert(
    fc.property(view, view, (before, next) => {
      const fresh = opened.board(next)
      const { warnings, ...reused } = reuseRows(opened.board(before), fresh)
      expect({ ...reused, warnings: warnings() }).toEqual({ ...fresh, warnings: fresh.warnings() })
    }),
  )
})

test('every row that says what it said is the object that it was, and so is a list without a change', () => {
  fc.assert(
    fc.property(view, view, (before, next) => {
      const old = opened.board(before)
      const reused = reuseRows(old, opened.board(next))
      for (const name of ['proposals', 'conditions', 'questions'] as const) {
        const was = new Map<string, unknown>(old[name].map((row) => [row.id, row]))
        for (const row of reused[name]) expect(was.get(row.id) === row).toBe(equal(was.get(row.id), row))
        if (equal(old[name], reused[name])) expect(reused[name]).toBe(old[name])
      }
    }),
  )
})

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

test('without a board before, the next is as it is', () => {
  const board = opened.board({ asOf: '2025-03-18', lens: 'assessed', filter: everything, steps: [] })
  expect(reuseRows(null, board)).toBe(board)
})
