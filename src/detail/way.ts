import type { HistoryStep } from '../../machines/board/history.ts'

type Status = NonNullable<HistoryStep['after']>

/** One state on the way, numbered from 1. */
export interface Stage {
  readonly number: number
  readonly status: Status
  /** What led there; null for the state that it began with. */
  readonly step: HistoryStep | null
}

/** The states that a history led through, in order. */
export function stagesOf(steps: readonly HistoryStep[], initial: HistoryStep['after']): readonly Stage[] {
  const first = initial === null ? [] : [{ status: initial, step: null }]
  const moves = steps.flatMap((step) =>
    step.before === step.after || step.after === null ? [] : [{ status: step.after, step }],
  )
  return [...first, ...moves].map((one, place) => ({ ...one, number: place + 1 }))
}
