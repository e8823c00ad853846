import { asOfDate } from '../asOf.ts'
import type { Step } from '../dossier.ts'
import { isAhead, stepped } from '../replay/stepped.ts'
import { instantOf, printMoment } from '../time.ts'

/** The steps of a what-if that take hold at one date. */
export interface StepsOfDate {
  readonly date: string
  readonly instant: number
  readonly steps: readonly Step[]
}

/** The dated steps of a what-if, by the dates at which they take hold, the earliest first. */
export function datedSteps(steps: readonly Step[], asOf: string, zone: string): readonly StepsOfDate[] {
  const here = asOfDate(asOf, zone)
  const dates = new Map<string, StepsOfDate>()
  for (const step of steps) {
    const { hold, isLast } = stepped(step, here, zone)
    if (isLast) continue
    const date = printMoment(hold, zone)
    const known = dates.get(date)?.steps ?? []
    dates.set(date, { date, instant: instantOf(hold), steps: [...known, step] })
  }
  return [...dates.values()].sort((a, b) => a.instant - b.instant)
}

/** The steps that a board as of a date takes in, and those that are still to come. */
export function stepsBy(steps: readonly Step[], asOf: string, zone: string) {
  const here = asOfDate(asOf, zone)
  const isToCome = (step: Step): boolean => isAhead(stepped(step, here, zone), here)
  return { taken: steps.filter((step) => !isToCome(step)), ahead: steps.filter(isToCome) }
}
