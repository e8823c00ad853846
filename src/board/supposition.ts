import type { Step } from '../../machines/dossier.ts'
import { words } from '../ui/words.ts'
import type { Dates } from './BoardContext.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** What is supposed, in one clause for each subject: its last step says where it stands. */
export function supposition(steps: readonly Step[], index: DossierIndex, dates: Dates): readonly string[] {
  const last = new Map<string, Step>()
  for (const step of steps) {
    last.delete(subjectOf(step))
    last.set(subjectOf(step), step)
  }
  return [...last.values()].map((step) => {
    const clause = clauseOf(step, index, dates)
    return step.at === undefined ? clause : words.board.supposedOn(clause, dates.long(step.at))
  })
}

const subjectOf = (step: Step): string => ('condition' in step ? step.condition : step.proposal)

function clauseOf(step: Step, index: DossierIndex, dates: Dates): string {
  const { board } = words
  const title = index.titleInside(subjectOf(step))
  if ('proposal' in step) {
    return step.event === 'extend' && step.until !== undefined
      ? board.supposedUntil(title, dates.long(step.until))
      : board.supposed(title, step.event, false)
  }
  const condition = index.condition(step.condition)
  if (step.event !== undefined) return board.supposed(title, step.event, condition?.kind === 'consent')
  if (step.value !== undefined) return board.supposedValue(title, step.value, condition?.measure?.unit ?? '')
  return typeof step.due === 'string' ? board.supposedDue(title, dates.long(step.due)) : board.supposedDueDate(title)
}
