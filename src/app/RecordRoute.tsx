import { useSelector } from '@xstate/react'
import { lazy, type ReactElement, Suspense, useDeferredValue, useMemo } from 'react'
import { clashesOf } from '../../machines/record/clashes.ts'
import type { Act } from '../../machines/workspace/ledger.ts'
import type { Open } from '../../machines/workspace/open.ts'
import { Clashes } from '../record/Clashes.tsx'
import { RecordScreen } from '../record/RecordScreen.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { draftRowOf } from './draftRow.ts'
import type { Workspace } from './keepAddress.ts'
import { recordActionsOf } from './recordActions.ts'

const LogRoute = lazy(async () => ({ default: (await import('./LogRoute.tsx')).LogRoute }))

const LoggedRoute = lazy(async () => ({ default: (await import('./LoggedRoute.tsx')).LoggedRoute }))

interface RecordRouteProps {
  readonly workspace: Workspace
  readonly open: Open
}

/** The record of what is open, with the form while something is being logged. */
export function RecordRoute({ workspace, open }: RecordRouteProps): ReactElement {
  const { boards, place, ledger } = open
  const hasNews = useSelector(workspace, ({ context }) => context.logged !== null)
  const draft = useSelector(workspace, ({ context }) => context.draft)
  const isLogging = useSelector(workspace, (snapshot) => snapshot.matches({ dossier: { open: { record: 'logging' } } }))
  const actions = useMemo(() => recordActionsOf(workspace), [workspace])
  const { opened } = boards
  const written = useDeferredValue(draft)
  const row = useMemo(() => written && draftRowOf(opened, written), [opened, written])
  const clashes = useMemo(() => (ledger === null ? [] : clashesOf(ledger.entries())), [ledger])
  const undo = useNamed(ledger?.past.at(-1))
  const redo = useNamed(ledger?.future.at(-1))
  const selected = place.select?.kind === 'development' ? place.select.id : null
  return (
    <RecordScreen
      opened={opened}
      view={place}
      filters={place.find}
      selected={selected}
      draft={row}
      undo={undo}
      redo={redo}
      actions={actions}
      news={
        <>
          <Clashes clashes={clashes} />
          {hasNews && (
            <Suspense>
              <LoggedRoute workspace={workspace} open={open} />
            </Suspense>
          )}
        </>
      }
      form={
        isLogging && draft !== null ? (
          <Suspense>
            <LogRoute workspace={workspace} opened={opened} draft={draft} place={place} />
          </Suspense>
        ) : null
      }
    />
  )
}

/** An act by its name; the same for as long as the act is. */
const useNamed = (act: Act | undefined): { readonly name: string } | null =>
  useMemo(() => (act ? { name: laterWords.commands.act(act.what, act.title) } : null), [act])
