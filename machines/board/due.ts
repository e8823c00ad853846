import type { Due } from '../dossier.ts'
import { numberIn } from '../record/numbers.ts'
import type { Subjects } from '../replay/subjects.ts'
import type { Standpoint } from '../replay.ts'
import { addDuration, dayOf, type Moment, parseDuration } from '../time.ts'

/**
 * The day by which a condition is due by one account: the last one set, as a day or counted from a proposal's latest
 * entry into force; null where there is none, or no such entry yet.
 */
export function dueOf(
  condition: number,
  { fold, effect }: Pick<Standpoint, 'fold' | 'effect'>,
  subjects: Subjects,
): string | null {
  const cause = effect(fold.state.dueCause[condition] ?? -1)?.effect
  const set = cause !== undefined && 'condition' in cause ? cause.due : undefined
  const due = set ?? subjects.conditions[condition]?.due
  return due === undefined ? null : dayOfDue(due, fold.state.entered, subjects)
}

function dayOfDue(due: Due, entered: Float64Array, { zone, numberOfProposal }: Subjects): string | null {
  if (typeof due === 'string') return due
  const start = entered[numberIn(numberOfProposal, due.after)] ?? Number.NaN
  const within = parseDuration(due.within)
  if (Number.isNaN(start) || within === null) return null
  return dayOf(addDuration(start as Moment, within, zone), zone)
}
