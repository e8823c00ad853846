import { type ReactElement, useMemo, useState } from 'react'
import { OpenDossier } from '../../machines/board/openDossier.ts'
import type { View } from '../../machines/board.ts'
import type { Dossier, Step } from '../../machines/dossier.ts'
import { Boards } from '../../machines/workspace/boards.ts'
import { changed, redone, type Supposed, supposedFrom, undone } from '../../machines/workspace/supposed.ts'
import { switchCondition } from '../../machines/workspace/switchCondition.ts'
import type { BoardActions } from '../../src/board/BoardContext.ts'
import { BoardScreen } from '../../src/board/BoardScreen.tsx'

export interface BenchProps {
  readonly dossier: Dossier
  readonly view: View
  readonly previousDate?: string | null
  /** Hears of every step that the board adds. */
  readonly onStep?: (step: Step) => void
}

/** A board with what the app puts around it: the what-if, and the boards that come of it. */
export function Bench({ dossier, view, previousDate = null, onStep }: BenchProps): ReactElement {
  const [supposed, setSupposed] = useState<Supposed>(() => supposedFrom(view.steps))
  const boards = useMemo(() => new Boards(new OpenDossier(dossier)), [dossier])
  const shown = useMemo(() => ({ ...view, steps: supposed.steps }), [view, supposed.steps])
  const actions = useMemo((): BoardActions => {
    const add = (before: Supposed, step: Step): Supposed => changed(before, [...before.steps, step])
    return {
      switchCondition: (id) =>
        setSupposed((before) => {
          const statusOn = (steps: readonly Step[]) =>
            boards.opened.board({ ...view, steps }).conditions.find((row) => row.id === id)?.status ?? 'outstanding'
          const condition = dossier.conditions.find((one) => one.id === id)
          return condition === undefined
            ? before
            : changed(before, switchCondition(before.steps, condition, statusOn(before.steps), statusOn([])))
        }),
      addStep: (step) => {
        onStep?.(step)
        setSupposed((before) => add(before, step))
      },
      showDetail: () => {},
      saveAsScenario: () => {},
      saveFile: () => {},
      logSupposed: () => {},
      undo: () => setSupposed(undone),
      redo: () => setSupposed(redone),
      discard: () => setSupposed(supposedFrom([])),
    }
  }, [boards, dossier, view, onStep])
  return (
    <BoardScreen
      opened={boards.opened}
      view={shown}
      board={boards.board(shown)}
      record={boards.record(shown)}
      whatIf={{ canUndo: supposed.past.length > 0, canRedo: supposed.future.length > 0 }}
      previousDate={previousDate}
      actions={actions}
    />
  )
}
