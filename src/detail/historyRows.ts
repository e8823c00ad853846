import type { HistoryStep } from '../../machines/board/history.ts'
import type { Lens } from '../../machines/lens.ts'

/** What one step did on the boards of some accounts. */
export interface RowMove {
  readonly lenses: readonly Lens[]
  readonly step: HistoryStep
}

/** One step of the histories of all accounts: what was said once, with what it did by each. */
export interface HistoryRow {
  readonly key: string
  /** The step as the first account that sees it has it. */
  readonly step: HistoryStep
  readonly moves: readonly RowMove[]
}

/** The steps of all accounts, newest first: what several of them see is one row. */
export function historyRows(
  histories: ReadonlyMap<Lens, readonly HistoryStep[]>,
  instantOf: (moment: string) => number,
): readonly HistoryRow[] {
  const rows = new Map<string, { step: HistoryStep; moves: { lenses: Lens[]; step: HistoryStep }[] }>()
  const numbers = new Map<object, number>()
  const numberOf = (effect: object): number => {
    const number = numbers.get(effect) ?? numbers.size
    numbers.set(effect, number)
    return number
  }
  for (const [lens, steps] of histories) {
    for (const step of steps) {
      const key = `${step.at} ${step.effect === null ? `${step.event} ${step.after}` : numberOf(step.effect)}`
      const row = rows.get(key) ?? { step, moves: [] }
      rows.set(key, row)
      const same = row.moves.find((move) => isSameMove(move.step, step))
      if (same === undefined) row.moves.push({ lenses: [lens], step })
      else same.lenses.push(lens)
    }
  }
  const all = [...rows].map(([key, row], place) => ({ key, ...row, place, instant: instantOf(row.step.at) }))
  return all.sort((a, b) => b.instant - a.instant || b.place - a.place)
}

const isSameMove = (one: HistoryStep, other: HistoryStep): boolean =>
  one.before === other.before && one.after === other.after && one.why === other.why
