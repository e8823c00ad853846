import { type ReactElement, useMemo, useState } from 'react'
import { fewestLeft } from '../../machines/analysis/fewestLeft.ts'
import type { Pickable } from '../../machines/analysis/firstPicked.ts'
import { type Combination, truthTable } from '../../machines/analysis/truthTable.ts'
import { truthsOn } from '../../machines/board/truths.ts'
import type { ConditionId, Proposal } from '../../machines/dossier.ts'
import { requirementBy } from '../../machines/lens.ts'
import { Combinations } from './charts/Combinations.tsx'
import type { Candidate } from './charts/ConditionChips.tsx'
import { type AnalysedColumn, elementsIn, placeOf } from './columns.ts'
import { useScenarios } from './ScenariosContext.ts'
import { useFirstPicked } from './useFirstPicked.ts'

/** What is left in each cell is counted where the requirement names no more than this. */
const MOST_COUNTED = 64

interface CombinationsOfProps {
  readonly proposal: Proposal
  readonly column: AnalysedColumn
}

/** What the proposal comes to in every combination of conditions that one picks, on top of a future. */
export function CombinationsOf({ proposal, column }: CombinationsOfProps): ReactElement {
  const { opened, names } = useScenarios()
  const { board, view } = column.future
  const candidates = useMemo((): readonly (Candidate & Pickable)[] => {
    const required = new Set<string>(elementsIn(proposal, [column.future]))
    const rows = board.conditions.filter(({ id }) => required.has(id))
    return rows.map(({ id, truth }) => ({ id, title: names.title(id), truth, holds: truth === 'true' }))
  }, [proposal, column.future, board, names])
  const [chosen, setChosen] = useState<readonly ConditionId[] | null>(null)
  const first = useFirstPicked(proposal, column, candidates)
  const picked = useMemo(
    () => (chosen ?? first).filter((id) => candidates.some((one) => one.id === id)),
    [chosen, first, candidates],
  )
  const combinations = useMemo(
    () => truthTable(opened, view, board, proposal.id, picked),
    [opened, view, board, proposal, picked],
  )
  const leftIn = useMemo(() => {
    const requirement = requirementBy(proposal, board.lens)
    const truthOf = truthsOn(board)
    return ({ holds }: Combination) =>
      candidates.length > MOST_COUNTED ? null : fewestLeft(requirement, truthOf, picked, holds)
  }, [proposal, board, picked, candidates])
  return (
    <Combinations
      candidates={candidates}
      picked={picked}
      onPick={setChosen}
      combinations={combinations}
      scenario={placeOf(column)}
      leftIn={leftIn}
    />
  )
}
