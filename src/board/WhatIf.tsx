import { lazy, type ReactElement, Suspense } from 'react'
import type { Step } from '../../machines/dossier.ts'
import { stepsBy } from '../../machines/workspace/datedSteps.ts'
import type { Card } from '../ui/telling/cards.ts'
import { supposition } from '../ui/telling/supposition.ts'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import { WhatIfBar } from './WhatIfBar.tsx'

const StillToCome = lazy(async () => ({ default: (await import('./StillToCome.tsx')).StillToCome }))

export interface WhatIfProps {
  readonly steps: readonly Step[]
  /** The board's date: steps dated later are still to come. */
  readonly asOf: string
  readonly cards: readonly Card[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onDiscarded: () => void
}

/** What is supposed, while something is or could be again. What follows from it is read out as it changes. */
export function WhatIf({ steps, asOf, cards, canUndo, canRedo, onDiscarded }: WhatIfProps): ReactElement {
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
  const { taken, ahead } = stepsBy(steps, asOf, index.zone)
  const isOpen = steps.length > 0 || canRedo
  return (
    <>
      {isOpen && (
        <WhatIfBar
          clauses={supposition(taken, index, dates)}
          count={taken.length}
          ahead={
            ahead.length > 0 && (
              <Suspense>
                <StillToCome steps={ahead} asOf={asOf} isAll={taken.length === 0} />
              </Suspense>
            )
          }
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
