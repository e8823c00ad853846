import type { Board } from '../board.ts'
import { isSame } from './same.ts'

/** The next board with every row that says what it said before kept as the object that it was. */
export function reuseRows(previous: Board | null, next: Board): Board {
  if (previous === null) return next
  return {
    ...next,
    proposals: reused(previous.proposals, next.proposals, isSameRow),
    conditions: reused(previous.conditions, next.conditions, isSameRow),
    questions: reused(previous.questions, next.questions, isSame),
  }
}

/** The next rows, or the rows before where none of them changed. */
function reused<Row extends { readonly id: string }>(
  before: readonly Row[],
  next: readonly Row[],
  isSameAs: (a: Row, b: Row) => boolean,
): readonly Row[] {
  const byId = isInOrder(before, next) ? null : new Map(before.map((row) => [row.id, row]))
  const rows = next.map((row, place) => {
    const old = byId === null ? before[place] : byId.get(row.id)
    return old !== undefined && isSameAs(old, row) ? old : row
  })
  return rows.length === before.length && rows.every((row, place) => row === before[place]) ? before : rows
}

const isInOrder = (before: readonly { id: string }[], next: readonly { id: string }[]): boolean =>
  before.length === next.length && before.every(({ id }, place) => id === next[place]?.id)

/** Rows of one kind have the same fields, all plain but what is announced. */
function isSameRow<Row extends object>(a: Row, b: Row): boolean {
  for (const key in a) {
    const [one, other] = [a[key], b[key]]
    if (one !== other && !(typeof one === 'object' && isSame(one, other))) return false
  }
  return true
}
