import type { HistoryStep } from '../../machines/board/history.ts'

/** What was counted, from a date on. */
export interface Count {
  readonly at: string
  readonly value: number
}

/** Each number that a history counts, where it is another one than before. */
export function countsOf(steps: readonly HistoryStep[]): readonly Count[] {
  const counts: Count[] = []
  for (const { at, print } of steps) {
    const value = print !== null && 'value' in print ? print.value : null
    if (value !== null && counts.at(-1)?.value !== value) counts.push({ at, value })
  }
  return counts
}
