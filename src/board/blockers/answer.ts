import { blockersOf } from '../../../machines/analysis/blockers.ts'
import { idOf } from '../../../machines/requirement.ts'
import type { Answer, Question } from './question.ts'

/** Answers at once: some two seconds at most. */
export const answer = ({ requirement, truths, limit }: Question): Answer =>
  blockersOf(requirement, (element) => truths.get(idOf(element)) ?? 'unknown', limit)
