import type { Step } from '../../../machines/dossier.ts'
import type { Dates } from '../shownDates.ts'
import { stepClause, subjectOfStep } from '../stepClause.ts'
import { words } from '../words.ts'
import type { DossierIndex } from './dossierIndex.ts'

/** What is supposed, in one clause for each subject: its last step says where it stands. */
export function supposition(steps: readonly Step[], index: DossierIndex, dates: Dates): readonly string[] {
  const last = new Map<string, Step>()
  for (const step of steps) {
    last.delete(subjectOfStep(step))
    last.set(subjectOfStep(step), step)
  }
  const titles = { condition: index.condition, title: index.titleInside, date: dates.long }
  return [...last.values()].map((step) => {
    const clause = stepClause(step, titles)
    return step.at === undefined ? clause : words.board.supposedOn(clause, dates.long(step.at))
  })
}
