import type { ReactElement, ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { words } from '../ui/words.ts'
import { useBoard } from './BoardContext.ts'
import styles from './WhatIfBar.module.css'

export interface WhatIfBarProps {
  /** What is supposed, in words. */
  readonly clauses: readonly string[]
  readonly count: number
  /** What is supposed for dates ahead; false where nothing is. */
  readonly ahead: ReactNode
  /** What follows from it, in words. */
  readonly effects: readonly string[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The bar goes with what is discarded: the focus has to go elsewhere. */
  readonly onDiscarded: () => void
}

/** What is supposed on top of the record, and what would follow. */
export function WhatIfBar(props: WhatIfBarProps): ReactElement {
  const { clauses, count, ahead, effects, canUndo, canRedo, onDiscarded } = props
  const { actions } = useBoard()
  const { board } = words
  return (
    <section className={styles.bar} aria-label={board.whatIf}>
      <div className={styles.text}>
        <p>
          <b>{board.whatIf}</b> {count > 0 && `${board.question(clauses)} ${board.changesOnTop(count)}`}
          {count === 0 && ahead === false && board.nothingSupposed}
        </p>
        {count > 0 && <p className={styles.effects}>{effects.length === 0 ? board.nothingMoves : effects.join(' ')}</p>}
        {ahead}
      </div>
      <div className={styles.buttons}>
        {(count > 0 || ahead !== false) && (
          <>
            <Button onClick={actions.saveAsScenario}>{board.saveAsScenario}</Button>
            <Button onClick={actions.logSupposed}>{board.logSupposed}</Button>
          </>
        )}
        <StepButton label={board.undo} canTake={canUndo} take={actions.undo} />
        <StepButton label={board.redo} canTake={canRedo} take={actions.redo} />
        <Button
          onClick={() => {
            actions.discard()
            onDiscarded()
          }}
        >
          {board.discard}
        </Button>
      </div>
    </section>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly canTake: boolean
  readonly take: () => void
}

/** Keeps the focus when there is nothing more to take back. */
const StepButton = ({ label, canTake, take }: StepButtonProps): ReactElement => (
  <Button
    aria-disabled={!canTake}
    className={styles.step}
    onClick={() => {
      if (canTake) take()
    }}
  >
    {label}
  </Button>
)
