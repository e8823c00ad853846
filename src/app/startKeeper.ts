import { browserEnvironment } from '../storage/environment.ts'
import { openStore } from '../storage/open.ts'
import { Keeper } from './keeper.ts'
import { thisTab } from './tab.ts'

/** Opens the browser's store, and what stands between it and the workspace. */
export const startKeeper = (): Keeper =>
  new Keeper(
    openStore(browserEnvironment()),
    Date.now,
    thisTab({
      locks: navigator.locks,
      channel: () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('parley-tabs')),
      kept: () => window.sessionStorage,
    }),
  )
