import type { Requirement } from '../../dossier.ts'
import { instantOf, momentOf } from '../../time.ts'
import type { Cell } from './matrix.ts'
import { requirementForm } from './requirementForm.ts'

/** What two cells of one row are compared by. */
type Said = Cell<string | Requirement>

/** Whether two accounts say the same: the status, requirement or answer, its start, its end and its entry into force. */
export const isSameSaid = (one: Said, other: Said, zone: string): boolean =>
  formOf(one.says) === formOf(other.says) &&
  isSameDate(one.since, other.since, zone) &&
  isSameDate(one.until, other.until, zone) &&
  isSameDate(one.entered, other.entered, zone)

const formOf = (says: string | Requirement): string => (typeof says === 'string' ? says : requirementForm(says))

function isSameDate(one: string | null, other: string | null, zone: string): boolean {
  if (one === null || other === null || one === other) return one === other
  return instantOf(momentOf(one, zone)) === instantOf(momentOf(other, zone))
}
