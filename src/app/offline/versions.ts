import { keepFormerParts } from './formerParts.ts'
import { isAnotherOpen } from './openTabs.ts'

/** Comes with the build, beside the page. */
const WORKER = 'sw.js'

/** A tab that stays open asks for a newer version when one comes back to it, at most this often. In milliseconds. */
const HOUR = 3_600_000

/**
 * Has the browser keep the app, so that it opens without a network, and says when a newer version is ready; that one
 * waits until it is asked for. Returns what ends the watch.
 */
export function watchVersions(workers: ServiceWorkerContainer, onReady: () => void): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let isControlled = workers.controller !== null
  workers.addEventListener(
    'controllerchange',
    () => {
      // The first worker of all takes the page that it came with; any other was asked for in another tab.
      if (isControlled) onReady()
      isControlled = true
    },
    { signal },
  )
  keptBy(workers).then(
    (registration) => {
      if (registration !== undefined && !signal.aborted) watchRegistration(registration, onReady, signal)
    },
    () => {
      // A private window, or a host without the worker: the app is as it is, and needs its network to open.
    },
  )
  return () => ended.abort()
}

/** What keeps the app; undefined in a browser that only seems to. */
async function keptBy(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  await workers.register(WORKER)
  return workers.getRegistration()
}

function watchRegistration(registration: ServiceWorkerRegistration, onReady: () => void, signal: AbortSignal): void {
  const say = () => {
    if (registration.waiting !== null && registration.active !== null) onReady()
  }
  say()
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', say, { signal }),
    { signal },
  )
  registration.installing?.addEventListener('statechange', say, { signal })
  let asked = performance.now()
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible' || performance.now() - asked < HOUR) return
      asked = performance.now()
      // Without a network there is nothing newer.
      registration.update().catch(() => {})
    },
    { signal },
  )
}

/** Lets the newer version take over, and loads the page anew with it; other tabs go on with what they have. */
export async function takeNewVersion(
  workers: ServiceWorkerContainer,
  locks: LockManager,
  reload: () => void,
): Promise<void> {
  const registration = await workers.getRegistration()
  const waiting = registration?.waiting ?? null
  if (registration === undefined || waiting === null) return reload()
  await keepFormerParts(window.caches, registration.scope, !(await isAnotherOpen(locks)))
  workers.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
