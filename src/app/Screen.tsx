import { lazy, type ReactElement, Suspense } from 'react'
import { previousDate } from '../../machines/board/developmentDates.ts'
import { lastInstant, momentOf } from '../../machines/time.ts'
import type { Open } from '../../machines/workspace/open.ts'
import type { Selection } from '../../machines/workspace/place.ts'
import type { BoardScreenProps } from '../board/BoardScreen.tsx'
import type { Workspace } from './keepAddress.ts'
import { useSelection } from './reveal.ts'

/** Asked for at once: it comes while the dossier does, and the frame is on screen before either. */
const board = import('../board/BoardScreen.tsx')
const BoardScreen = lazy(async () => ({ default: (await board).BoardScreen }))

const RecordRoute = lazy(async () => ({ default: (await import('./RecordRoute.tsx')).RecordRoute }))

const AccountsRoute = lazy(async () => ({ default: (await import('./AccountsRoute.tsx')).AccountsRoute }))

const ScenariosRoute = lazy(async () => ({ default: (await import('./ScenariosRoute.tsx')).ScenariosRoute }))

const BriefRoute = lazy(async () => ({ default: (await import('./BriefRoute.tsx')).BriefRoute }))

const DetailRoute = lazy(async () => ({ default: (await import('./DetailRoute.tsx')).DetailRoute }))

interface ScreenProps {
  readonly workspace: Workspace
  readonly open: Open
  readonly actions: BoardScreenProps['actions']
  /** Shows what hands out a link. */
  readonly onShare: () => void
}

/** Beside the screen, so that it looks for what is selected once the screen has come. */
function Selected({ selection }: { readonly selection: Selection | null }): null {
  useSelection(selection)
  return null
}

/** The screen that the place names. */
export function Screen({ workspace, open, actions, onShare }: ScreenProps): ReactElement {
  return (
    <Suspense fallback={null}>
      {open.place.screen === 'board' && <BoardOf workspace={workspace} open={open} actions={actions} />}
      {open.place.screen === 'record' && <RecordRoute workspace={workspace} open={open} />}
      {open.place.screen === 'accounts' && <AccountsRoute workspace={workspace} open={open} />}
      {open.place.screen === 'scenarios' && <ScenariosRoute workspace={workspace} open={open} />}
      {open.place.screen === 'brief' && <BriefRoute workspace={workspace} open={open} onShare={onShare} />}
      <Selected selection={open.place.select} />
    </Suspense>
  )
}

function BoardOf({ workspace, open, actions }: Omit<ScreenProps, 'onShare'>): ReactElement {
  const { boards, place, past, future } = open
  const { timeZone } = boards.opened.dossier
  const of = place.select?.kind === 'condition' || place.select?.kind === 'proposal' ? place.select : null
  return (
    <BoardScreen
      opened={boards.opened}
      view={place}
      board={boards.board(place)}
      record={boards.record(place)}
      whatIf={{ canUndo: past.length > 0, canRedo: future.length > 0 }}
      previousDate={previousDate(boards.dates(place.filter), lastInstant(momentOf(place.asOf, timeZone), timeZone))}
      detail={
        of && {
          of: of.id,
          panel: (
            <Suspense>
              <DetailRoute workspace={workspace} open={open} of={of} boardActions={actions} />
            </Suspense>
          ),
        }
      }
      actions={actions}
    />
  )
}
