import type { Condition, Step } from '../../machines/dossier.ts'
import { words } from './words.ts'

/** What a clause about a step takes from its dossier. */
export interface StepTitles {
  condition(id: string): Pick<Condition, 'kind' | 'measure'> | undefined
  /** The title of a condition or proposal, as it reads where the clause stands. */
  title(id: string): string
  date(date: string): string
}

/** The id of what a step is about. */
export const subjectOfStep = (step: Step): string => ('condition' in step ? step.condition : step.proposal)

/** What a step supposes, without its date: "Kyiv's agreement is given". */
export function stepClause(step: Step, { condition, title, date }: StepTitles): string {
  const { board } = words
  const subject = title(subjectOfStep(step))
  if ('proposal' in step) {
    return step.event === 'extend' && step.until !== undefined
      ? board.supposedUntil(subject, date(step.until))
      : board.supposed(subject, step.event, false)
  }
  const found = condition(step.condition)
  if (step.event !== undefined) return board.supposed(subject, step.event, found?.kind === 'consent')
  if (step.value !== undefined) return board.supposedValue(subject, step.value, found?.measure?.unit ?? '')
  return typeof step.due === 'string' ? board.supposedDue(subject, date(step.due)) : board.supposedDueDate(subject)
}
