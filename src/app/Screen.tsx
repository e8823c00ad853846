import { lazy, type ReactElement, Suspense } from 'react'
import { lastInstant, momentOf } from '../../machines/time.ts'
import { previousDate } from '../../machines/workspace/developmentDates.ts'
import type { Open } from '../../machines/workspace/open.ts'
import type { Selection } from '../../machines/workspace/place.ts'
import type { BoardScreenProps } from '../board/BoardScreen.tsx'
import type { Workspace } from './keepAddress.ts'
import { useSelection } from './reveal.ts'

/** Asked for at once: it comes while the dossier does, and the frame is on screen before either. */
const board = import('../board/BoardScreen.tsx')
const BoardScreen = lazy(async () => ({ default: (await board).BoardScreen }))

const RecordRoute = lazy(async () => ({ default: (await import('./RecordRoute.tsx')).RecordRoute }))

interface ScreenProps {
  readonly workspace: Workspace
  readonly open: Open
  readonly actions: BoardScreenProps['actions']
}

/** Beside the screen, so that it looks for what is selected once the screen has come. */
function Selected({ selection }: { readonly selection: Selection | null }): null {
  useSelection(selection)
  return null
}

/** The screen that the place names. */
export function Screen({ workspace, open, actions }: ScreenProps): ReactElement {
  return (
    <Suspense fallback={null}>
      {open.place.screen === 'record' ? (
        <RecordRoute workspace={workspace} open={open} />
      ) : (
        <BoardOf open={open} actions={actions} />
      )}
      <Selected selection={open.place.select} />
    </Suspense>
  )
}

function BoardOf({ open, actions }: Omit<ScreenProps, 'workspace'>): ReactElement {
  const { boards, place, past, future } = open
  const { timeZone } = boards.opened.dossier
  return (
    <BoardScreen
      opened={boards.opened}
      view={place}
      board={boards.board(place)}
      record={boards.record(place)}
      whatIf={{ canUndo: past.length > 0, canRedo: future.length > 0 }}
      previousDate={previousDate(boards.dates(place), lastInstant(momentOf(place.asOf, timeZone), timeZone))}
      actions={actions}
    />
  )
}
