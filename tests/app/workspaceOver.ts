import { createActor, fromPromise } from 'xstate'
import type { Kept, Unkept } from '../../machines/workspace/keeping.ts'
import type { Loaded, Wanted } from '../../machines/workspace/loading.ts'
import { workspaceMachine } from '../../machines/workspace.ts'
import type { Keeper } from '../../src/app/keeper.ts'
import { createLoad } from '../../src/app/load.ts'
import { ukraineText } from '../machines/workspace/ukraine.ts'

/** A workspace that is running, which loads and keeps by a keeper as the app does. */
export function workspaceOver(keeper: Keeper, now: () => number) {
  const load = createLoad({ keeper: async () => keeper, fetchText: async () => ukraineText, now })
  return createActor(
    workspaceMachine.provide({
      actors: {
        load: fromPromise<Loaded, Wanted>(({ input }) => load(input)),
        keep: fromPromise<Kept, Unkept | undefined>(({ input }) => keeper.keep(input)),
      },
    }),
  ).start()
}
