import type { HistoryStep } from './history.ts'

type Status = HistoryStep['after']

/** A stretch of time in which a condition or proposal had one status. */
export interface StatusSpan {
  readonly status: NonNullable<Status>
  /** When it began; null for one that it began with. */
  readonly from: string | null
  /** When it ended; null where it has not. */
  readonly to: string | null
}

/** The stretches of a history, in order. `initial` is the status before its first step: null where it had none. */
export function statusSpans(steps: readonly HistoryStep[], initial: Status): StatusSpan[] {
  const moves = steps.filter(({ before, after }) => before !== after)
  const starts = [{ at: null, after: initial }, ...moves]
  return starts.flatMap(({ at, after }, place) =>
    after === null ? [] : [{ status: after, from: at, to: moves[place]?.at ?? null }],
  )
}

/** A moment from which on accounts differ that agreed, or agree that differed. */
export interface Turn {
  readonly at: string
  readonly apart: boolean
}

/** When the accounts of several histories part and meet, in order. `instantOf` tells when a printed moment is. */
export function turnsOf(
  histories: readonly (readonly HistoryStep[])[],
  initial: Status,
  instantOf: (moment: string) => number,
): readonly Turn[] {
  const moves = histories.flatMap((steps, account) =>
    steps.filter(({ before, after }) => before !== after).map(({ at, after }) => ({ account, at, after })),
  )
  moves.sort((a, b) => instantOf(a.at) - instantOf(b.at))
  const now: Status[] = histories.map(() => initial)
  const turns: Turn[] = []
  moves.forEach(({ account, at, after }, place) => {
    now[account] = after
    const next = moves[place + 1]
    if (next !== undefined && instantOf(next.at) === instantOf(at)) return
    const apart = new Set(now).size > 1
    if (apart !== (turns.at(-1)?.apart ?? false)) turns.push({ at, apart })
  })
  return turns
}
