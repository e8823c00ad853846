import { useSelector } from '@xstate/react'
import { lazy, type ReactElement, Suspense, useMemo, useRef, useState } from 'react'
import { DropZone } from '../intake/DropZone.tsx'
import { Strip } from '../strip/Strip.tsx'
import { words } from '../ui/words.ts'
import styles from './App.module.css'
import type { Frame } from './actions.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Header } from './Header.tsx'
import type { Workspace } from './keepAddress.ts'
import { useKeys } from './keys.ts'
import { NothingOpen } from './NothingOpen.tsx'
import { usePageTitle } from './pageTitle.ts'
import { Screen } from './Screen.tsx'
import { verbsOf } from './verbs.ts'

const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }))
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }))
const Help = lazy(async () => ({ default: (await import('./Help.tsx')).Help }))

/** The whole app: header, strip, what there is to say, and the screen. */
export function App({ workspace }: { readonly workspace: Workspace }): ReactElement {
  const { open, refusal, dropped, advice } = useSelector(workspace, ({ context }) => context)
  const isLoading = useSelector(workspace, (snapshot) => snapshot.matches({ intake: 'loading' }))
  const [dialog, setDialog] = useState<'palette' | 'help' | null>(null)
  const fileRef = useRef<HTMLInputElement>(null)
  const dateRef = useRef<HTMLInputElement>(null)
  const mainRef = useRef<HTMLElement>(null)
  const verbs = useMemo(() => verbsOf(workspace), [workspace])
  const frame = useMemo<Frame>(
    () => ({
      workspace,
      show: setDialog,
      pickFile: () => fileRef.current?.click(),
      focusDate: () => dateRef.current?.focus(),
    }),
    [workspace],
  )
  useKeys(frame, dialog !== null)
  usePageTitle(open)

  return (
    <>
      <button type="button" className={`visually-hidden ${styles.skip}`} onClick={() => mainRef.current?.focus()}>
        {words.app.skip}
      </button>
      <Header
        title={open?.boards.opened.dossier.title ?? null}
        place={open?.place ?? null}
        fileRef={fileRef}
        onOpen={verbs.openFiles}
        onShow={setDialog}
      />
      {open !== null && (
        <Strip
          opened={open.boards.opened}
          asOf={open.place.asOf}
          lens={open.place.lens}
          knownAt={open.place.knownAt}
          trust={open.place.trust}
          dates={open.boards.dates(open.place)}
          dateRef={dateRef}
          actions={verbs}
        />
      )}
      {(refusal !== null || dropped.length > 0 || advice.length > 0) && (
        <Suspense>
          <Notices refusal={refusal} dropped={dropped} advice={advice} isOpen={open !== null} send={workspace.send} />
        </Suspense>
      )}
      <main ref={mainRef} tabIndex={-1} className={styles.main}>
        {open === null ? (
          !isLoading && <NothingOpen />
        ) : (
          <ErrorBoundary of={open.place} onBackToRecord={open.place.steps.length > 0 ? verbs.discard : null}>
            <Screen key={open.place.dossier} open={open} actions={verbs} />
          </ErrorBoundary>
        )}
      </main>
      <p role="status" className={isLoading ? styles.loading : 'visually-hidden'}>
        {isLoading && words.intake.reading}
      </p>
      <DropZone onOpen={verbs.openFiles} />
      <ErrorBoundary of={dialog} onBackToRecord={null}>
        <Suspense>
          {dialog === 'palette' && <Palette frame={frame} onClose={() => setDialog(null)} />}
          {dialog === 'help' && <Help frame={frame} onClose={() => setDialog(null)} />}
        </Suspense>
      </ErrorBoundary>
    </>
  )
}
