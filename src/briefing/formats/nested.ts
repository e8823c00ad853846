import type { RequirementRow } from '../../../machines/briefing/outline.ts'

/** A row of a requirement, with the rows that stand inside of it. */
export interface NestedRow {
  readonly row: RequirementRow
  readonly rows: readonly NestedRow[]
}

/** Rows by what they stand inside of: the nearest row above that is less deep. */
export function nested(rows: readonly RequirementRow[]): readonly NestedRow[] {
  const top: Growing[] = []
  const above: Growing[] = []
  for (const row of rows) {
    while ((above.at(-1)?.row.depth ?? -1) >= row.depth) above.pop()
    const one: Growing = { row, rows: [] }
    const within = above.at(-1)?.rows ?? top
    within.push(one)
    above.push(one)
  }
  return top
}

interface Growing {
  readonly row: RequirementRow
  readonly rows: Growing[]
}
