import type { Cell, Outline, Resting } from '../../../machines/briefing/outline.ts'
import { restsOf } from '../../../machines/briefing/restsOf.ts'
import type { DevelopmentId } from '../../../machines/dossier.ts'

/** What a briefing cites, numbered from 1 as it is read. */
export interface Citations {
  readonly cited: readonly Resting[]
  /** The numbers of developments, rising; of what the outline does not hold, nothing. */
  numbersOf(rests: readonly DevelopmentId[]): readonly number[]
}

/** Numbers what the parts that are in rest on. */
export function citationsOf({ parts, developments }: Outline): Citations {
  const known = new Map(developments.map((one) => [one.id, one]))
  const numbers = new Map<DevelopmentId, number>()
  for (const id of parts.filter(({ isIn }) => isIn).flatMap(({ headline, blocks }) => restsOf(headline, blocks)))
    if (known.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1)
  return {
    cited: [...numbers.keys()].flatMap((id) => known.get(id) ?? []),
    numbersOf: (rests) => [...new Set(rests.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
  }
}

/** The cells of a row as they cite: what all of them alike rest on stands behind the first alone. */
export function citingOnce(row: readonly Cell[]): readonly Cell[] {
  const [first, ...others] = row
  if (first === undefined || others.some(({ rests }) => rests.join() !== first.rests.join())) return row
  return [first, ...others.map((cell) => ({ ...cell, rests: [] }))]
}

/** A number, or several in a row that are told by their first and last. */
export interface Range {
  readonly first: number
  readonly text: string
}

/** Numbers as they are cited: "1", "3–6". */
export function rangesOf(numbers: readonly number[]): readonly Range[] {
  const rows: number[][] = []
  for (const number of numbers) {
    const row = rows.at(-1)
    if (row?.at(-1) === number - 1) row.push(number)
    else rows.push([number])
  }
  return rows.flatMap((row) => {
    const [first = 0, last = first] = [row[0], row.at(-1)]
    return row.length > 2
      ? [{ first, text: `${first}–${last}` }]
      : row.map((one) => ({ first: one, text: String(one) }))
  })
}
