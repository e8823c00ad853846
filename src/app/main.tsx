import './trustedTypes.ts'
import interFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
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

for (const font of [interFile, serifFile]) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}

let started: Promise<Keeper> | null = null

/** What keeps the record: it comes with the first dossier. */
function keeper(): Promise<Keeper> {
  started ??= import('./startKeeper.ts').then(({ startKeeper }) => startKeeper())
  return started
}

const load = createLoad({ keeper, fetchText, now: Date.now })
const workspace = createActor(
  workspaceMachine.provide({
    actors: {
      load: fromPromise<Loaded, Wanted>(({ input }) => load(input)),
      keep: fromPromise<Kept, Unkept | undefined>(async ({ input }) => (await keeper()).keep(input)),
    },
  }),
)
workspace.start()
keepAddress(workspace, window)
Promise.all([keeper(), import('./keepRecord.ts')]).then(
  ([ready, { keepRecord }]) => keepRecord(workspace, ready),
  () => {
    // What could not come says so where something has to be kept.
  },
)

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <ErrorBoundary of={null} onBackToRecord={null}>
      <App workspace={workspace} keeper={keeper} />
    </ErrorBoundary>,
  )
}
