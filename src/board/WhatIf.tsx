import type { ReactElement } from 'react'
import type { Step } from '../../machines/dossier.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import type { Card } from './cards.ts'
import { supposition } from './supposition.ts'
import { WhatIfBar } from './WhatIfBar.tsx'

export interface WhatIfProps {
  readonly steps: readonly Step[]
  readonly cards: readonly Card[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onDiscarded: () => void
}

/** What is supposed, while something is or could be again. What follows from it is read out as it changes. */
export function WhatIf({ steps, cards, canUndo, canRedo, onDiscarded }: WhatIfProps): ReactElement {
  const { index, dates } = useBoard()
  const effects = cards.flatMap(({ proposal, row, recordRow }) =>
    recordRow === null
      ? []
      : [
          words.board.wouldBe(
            proposal.title,
            words.status.proposalInside(row.status),
            words.status.proposalInside(recordRow.status),
          ),
        ],
  )
  const isOpen = steps.length > 0 || canRedo
  return (
    <>
      {isOpen && (
        <WhatIfBar
          clauses={supposition(steps, index, dates)}
          count={steps.length}
          effects={effects}
          canUndo={canUndo}
          canRedo={canRedo}
          onDiscarded={onDiscarded}
        />
      )}
      <p role="status" className="visually-hidden">
        {isOpen && (effects.length === 0 ? words.board.nothingMoves : effects.join(' '))}
      </p>
    </>
  )
}
