import { useSelector } from '@xstate/react'
import { lazy, type ReactElement, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { stepsInTime } from '../../machines/workspace/chosenScenario.ts'
import { useDroppedFiles } from '../intake/useDroppedFiles.ts'
import { Strip } from '../strip/Strip.tsx'
import { words } from '../ui/words.ts'
import styles from './App.module.css'
import type { Frame, FrameDialog } from './actions.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import type { Workspace } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { useKeys } from './keys.ts'
import { Offline } from './offline/Offline.tsx'
import { usePageTitle } from './pageTitle.ts'
import { Screen } from './Screen.tsx'
import { useEmptied } from './useEmptied.ts'
import { useKeeper } from './useKeeper.ts'
import { verbsOf } from './verbs.ts'

const NothingOpen = lazy(async () => ({ default: (await import('./NothingOpen.tsx')).NothingOpen }))
const DropZone = lazy(async () => ({ default: (await import('../intake/DropZone.tsx')).DropZone }))
const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }))
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const Help = lazy(async () => ({ default: (await import('./Help.tsx')).Help }))

const SaveScenario = lazy(async () => ({ default: (await import('./SaveScenario.tsx')).SaveScenario }))

const Incoming = lazy(async () => ({ default: (await import('./Incoming.tsx')).Incoming }))
const LinkedCopy = lazy(async () => ({ default: (await import('./LinkedCopy.tsx')).LinkedCopy }))
const Sharing = lazy(async () => ({ default: (await import('./sharing/Sharing.tsx')).Sharing }))
const Since = lazy(async () => ({ default: (await import('./Since.tsx')).Since }))
const Keeping = lazy(async () => ({ default: (await import('./Keeping.tsx')).Keeping }))

interface AppProps {
  readonly workspace: Workspace
  /** What keeps the record, once it is there; it comes with the first dossier. */
  readonly keeper: () => Promise<Keeper>
}

/** The whole app: header, strip, what there is to say, and the screen. */
export function App({ workspace, keeper: starting }: AppProps): ReactElement {
  const { open, refusal, dropped, advice, aside, switched, handedOut } = useSelector(
    workspace,
    ({ context }) => context,
  )
  const [dialog, setDialog] = useState<FrameDialog | null>(null)
  const [copiesOf, setCopiesOf] = useState<string | null>(null)
  const [incoming, setIncoming] = useState<readonly File[]>([])
  const keeper = useKeeper(starting, open !== null || dialog === 'library' || incoming.length > 0)
  const [isEmptied, dismissEmptied] = useEmptied(keeper)
  const isLoading = useSelector(workspace, (snapshot) => snapshot.matches({ intake: 'loading' }))
  const fileRef = useRef<HTMLInputElement>(null)
  const dateRef = useRef<HTMLInputElement>(null)
  const mainRef = useRef<HTMLElement>(null)
  const verbs = useMemo(() => verbsOf(workspace, { keeper: starting, show: setDialog }), [workspace, starting])
  const frame = useMemo<Frame>(
    () => ({
      workspace,
      keeper: starting,
      show: setDialog,
      pickFile: () => fileRef.current?.click(),
      focusDate: () => dateRef.current?.focus(),
    }),
    [workspace, starting],
  )
  useKeys(frame, dialog === 'palette' ? dialog : dialog !== null || incoming.length > 0 ? 'another' : null)
  usePageTitle(open)
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const [first] = files
      // One file is opened as it is, unless its name says that it is no dossier's.
      if (files.length === 1 && first !== undefined && !/\.(csv|zip)$/i.test(first.name)) verbs.openFile(first)
      else setIncoming(files)
    },
    [verbs],
  )
  const isDropOver = useDroppedFiles(takeFiles)
  const share = useCallback(() => setDialog('share'), [])
  const closeDialog = useCallback(() => {
    setDialog(null)
    setCopiesOf(null)
  }, [])
  const showCopies = useCallback((id: string) => {
    setCopiesOf(id)
    setDialog('library')
  }, [])
  const isLibraryWanted = dialog === 'library'
  const keeping = useMemo(
    () =>
      keeper && (
        <Suspense>
          <Keeping {...{ workspace, keeper, isLibraryWanted, copiesOf }} onFiles={takeFiles} onClose={closeDialog} />
        </Suspense>
      ),
    [workspace, keeper, isLibraryWanted, copiesOf, takeFiles, closeDialog],
  )

  return (
    <>
      <button type="button" className={`visually-hidden ${styles.skip}`} onClick={() => mainRef.current?.focus()}>
        {words.app.skip}
      </button>
      <Header
        title={open?.boards.opened.dossier.title ?? null}
        place={open?.place ?? null}
        fileRef={fileRef}
        onOpen={takeFiles}
        onShow={setDialog}
      >
        {keeping}
      </Header>
      {open !== null && (
        <Strip
          opened={open.boards.opened}
          asOf={open.place.asOf}
          lens={open.place.lens}
          filter={open.place.filter}
          dates={open.boards.dates(open.place.filter)}
          steps={stepsInTime(open.boards.opened.dossier, open.place)}
          dateRef={dateRef}
          actions={verbs}
        />
      )}
      {(isEmptied ||
        refusal !== null ||
        aside !== null ||
        switched !== null ||
        handedOut !== null ||
        dropped.length > 0 ||
        advice.length > 0) && (
        <Suspense>
          <Notices
            {...{ isEmptied, refusal, dropped, advice, aside, switched, handedOut }}
            isOpen={open !== null}
            send={workspace.send}
            keeper={starting}
            onDismissEmptied={dismissEmptied}
            onShowCopies={showCopies}
          />
        </Suspense>
      )}
      {keeper !== null && open !== null && (
        <Suspense>
          {open.place.carried !== null && <LinkedCopy {...{ workspace, keeper }} place={open.place} />}
          <Since workspace={workspace} keeper={keeper} />
        </Suspense>
      )}
      <main ref={mainRef} tabIndex={-1} className={styles.main}>
        {open === null ? (
          !isLoading && (
            <Suspense>
              <NothingOpen />
            </Suspense>
          )
        ) : (
          <ErrorBoundary of={open.place} onBackToRecord={open.place.steps.length > 0 ? verbs.discard : null}>
            <Screen
              key={open.place.carried ?? open.place.dossier}
              workspace={workspace}
              open={open}
              actions={verbs}
              onShare={share}
            />
          </ErrorBoundary>
        )}
      </main>
      <p role="status" className={isLoading ? styles.loading : 'visually-hidden'}>
        {isLoading && words.intake.reading}
      </p>
      <Offline />
      {isDropOver && (
        <Suspense>
          <DropZone />
        </Suspense>
      )}
      <ErrorBoundary of={dialog} onBackToRecord={null}>
        <Suspense>
          {incoming.length > 0 && keeper !== null && (
            <Incoming
              files={incoming}
              workspace={workspace}
              keeper={keeper}
              onShowCopies={showCopies}
              onClose={() => setIncoming([])}
            />
          )}
          {dialog === 'palette' && <Palette frame={frame} onClose={closeDialog} />}
          {dialog === 'help' && <Help frame={frame} onClose={closeDialog} />}
          {dialog === 'share' && open !== null && <Sharing open={open} onClose={closeDialog} />}
          {dialog === 'saveScenario' && <SaveScenario workspace={workspace} onClose={closeDialog} />}
        </Suspense>
      </ErrorBoundary>
    </>
  )
}
