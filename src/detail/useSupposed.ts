import { useMemo } from 'react'
import type { HistoryStep } from '../../machines/board/history.ts'
import { type SupposedChange, supposedChanges } from '../../machines/board/supposedChanges.ts'
import type { Step } from '../../machines/dossier.ts'
import type { Truth } from '../../machines/requirement.ts'
import type { DetailCase } from './DetailContext.ts'

/** What one more step would come to. */
export interface WouldBe {
  /** What would become of the subject itself. */
  readonly status: HistoryStep['after']
  /** What its requirement would come to; null for a condition. */
  readonly requirement: Truth | null
  /** What else would change. */
  readonly others: readonly SupposedChange[]
}

/** What one more step would come to on the board that is shown; null without one. */
export function useSupposed(
  { opened, view, board, subject }: Pick<DetailCase, 'opened' | 'view' | 'board' | 'subject'>,
  step: Step | null,
): WouldBe | null {
  return useMemo(() => {
    if (step === null) return null
    const supposed = opened.board({ ...view, steps: [...view.steps, step] })
    const row = [...supposed.conditions, ...supposed.proposals].find(({ id }) => id === subject.id)
    return {
      status: row?.status ?? null,
      requirement: row !== undefined && 'requirement' in row ? row.requirement : null,
      others: supposedChanges(board, supposed).filter(({ id }) => id !== subject.id),
    }
  }, [opened, view, board, subject, step])
}
