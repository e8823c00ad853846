import { useState } from 'react'
import { firstPicked, type Pickable } from '../../machines/analysis/firstPicked.ts'
import { truthTable } from '../../machines/analysis/truthTable.ts'
import type { ConditionId, Proposal } from '../../machines/dossier.ts'
import type { AnalysedColumn } from './columns.ts'
import { useScenarios } from './ScenariosContext.ts'

interface First {
  readonly stands: string
  /** Whether it was picked before the analysis was there. */
  readonly isEarly: boolean
  readonly picked: readonly ConditionId[]
}

/** What is combined before anybody picks: it stays while the conditions stand as they do, whatever their odds become. */
export function useFirstPicked(
  proposal: Proposal,
  { analysis, future: { board, view } }: AnalysedColumn,
  candidates: readonly Pickable[],
): readonly ConditionId[] {
  const { opened } = useScenarios()
  const [known, setKnown] = useState<First | null>(null)
  const stands = JSON.stringify([proposal.id, candidates.map(({ id, truth }) => [id, truth])])
  if (known?.stands === stands && (analysis === null || !known.isEarly)) return known.picked
  const found = { importance: analysis?.found.importance ?? [], blockers: analysis?.blockers ?? null }
  const makesDifference = (some: readonly ConditionId[]) =>
    new Set(truthTable(opened, view, board, proposal.id, some)?.map(({ status }) => status)).size > 1
  const picked = firstPicked(candidates, found, makesDifference)
  setKnown({ stands, isEarly: analysis === null, picked })
  return picked
}
