import './trustedTypes.ts'
import interFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { lazy, Suspense } from 'react'
import { preload } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createActor, fromPromise } from 'xstate'
import type { Kept, Unkept } from '../../machines/workspace/keeping.ts'
import type { Loaded, Wanted } from '../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../machines/workspace.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { keepAddress } from './keepAddress.ts'
import type { Keeper } from './keeper.ts'
import { createLoad } from './load.ts'
import { onceStarted } from './onceStarted.ts'
import { speakerIn } from './speaker.ts'

const SpeakerView = lazy(async () => ({
  default: (await import('../briefing/speaker/SpeakerView.tsx')).SpeakerView,
}))

for (const font of [interFile, serifFile]) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}

/** What keeps the record: it comes with the first dossier. What could not come is asked for again. */
const keeper = onceStarted(async (): Promise<Keeper> => {
  const [{ startKeeper }, { keepRecord }] = await Promise.all([import('./startKeeper.ts'), import('./keepRecord.ts')])
  const ready = startKeeper()
  void keepRecord(workspace, ready)
  return ready
})

const load = createLoad({ keeper, fetchText, now: Date.now })
const workspace = createActor(
  workspaceMachine.provide({
    actors: {
      load: fromPromise<Loaded, Wanted>(({ input }) => load(input)),
      keep: fromPromise<Kept, Unkept | undefined>(async ({ input }) => (await keeper()).keep(input)),
    },
  }),
)

/** A speaker’s window shows what another window tells it, and opens nothing itself. */
const speaker = speakerIn(location.hash)
if (speaker === null) {
  workspace.start()
  keepAddress(workspace, window)
  keeper().catch(() => {
    // What could not come says so where something has to be kept, and is asked for again then.
  })
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary of={null} onBackToRecord={null}>
      {speaker === null ? (
        <App workspace={workspace} keeper={keeper} />
      ) : (
        <Suspense>
          <SpeakerView channel={speaker} />
        </Suspense>
      )}
    </ErrorBoundary>,
  )
}
