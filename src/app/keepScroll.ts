import type { Workspace } from './keepAddress.ts'
import { LeftHeights } from './leftHeights.ts'

/** What comes a moment later is waited for no longer than so many milliseconds. */
const PATIENCE = 2000
/** The page has grown to what it was once it stays there for so many milliseconds. */
const STEADY = 400

const touches = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Begins each screen at its top, and comes back to where one was: by itself a browser keeps the height of the screen before,
 * and on the way back asks for a height that the page has not grown to yet. One that has no `navigation` is left to itself.
 * Returns what ends that.
 */
export function keepScroll(workspace: Workspace, page: Window): () => void {
  const navigation: Navigation | undefined = page.navigation
  if (navigation === undefined) return () => {}
  const left = new LeftHeights(navigation)
  /** The entry whose height was noted when its screen was left, before the address followed. */
  let noted: string | null = null
  let isBack = false
  let stop = (): void => {}

  const goTo = (target: number): void => {
    stop()
    const begun = performance.now()
    let reached = begun
    let isStopped = false
    stop = () => {
      isStopped = true
      for (const touch of touches) page.removeEventListener(touch, stop)
    }
    // Whoever moves by hand is not moved.
    for (const touch of touches) page.addEventListener(touch, stop, { passive: true })
    const move = () => {
      if (isStopped) return
      const now = performance.now()
      if (Math.abs(page.scrollY - target) >= 1) reached = now
      page.scrollTo(0, target)
      if (now - reached > STEADY || now - begun > PATIENCE) stop()
      else page.requestAnimationFrame(move)
    }
    move()
  }

  const follow = ({ navigationType, from }: NavigationCurrentEntryChangeEvent) => {
    // The browser has not yet moved anything.
    if (from.key !== noted) left.set(from.key, page.scrollY)
    noted = null
    isBack = navigationType === 'traverse'
    if (!isBack) return
    const target = left.get(navigation.currentEntry?.key ?? '')
    if (target !== undefined) goTo(target)
  }
  navigation.addEventListener('currententrychange', follow)

  let before = screenOf(workspace)
  const watching = workspace.subscribe(() => {
    const now = screenOf(workspace)
    if (now === before) return
    const isFirst = before === null
    before = now
    const isVisited = workspace.getSnapshot().matches({ dossier: { open: { arrival: 'visited' } } })
    const wasBack = isBack && isVisited
    isBack = false
    if (isFirst || wasBack) return
    if (!isVisited) {
      noted = navigation.currentEntry?.key ?? ''
      left.set(noted, page.scrollY)
    }
    stop()
    page.scrollTo(0, 0)
  })
  return () => {
    stop()
    watching.unsubscribe()
    navigation.removeEventListener('currententrychange', follow)
  }
}

function screenOf(workspace: Workspace): string | null {
  const place = workspace.getSnapshot().context.open?.place
  return place === undefined ? null : `${place.dossier} ${place.screen}`
}
