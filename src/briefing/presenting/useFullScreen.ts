import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Lets an element fill the screen while it is used, where the browser can; told when somebody leaves that. It cannot be
 * the page itself, which would then lie over the dialog that the element is in.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>, onLeft: () => void): void {
  /** What had the focus before. Nothing outside of what fills the screen can have it, so that it goes back after that. */
  const [before] = useState(() => document.activeElement)
  const left = useRef(onLeft)
  left.current = onLeft
  useLayoutEffect(() => {
    let isFull = false
    const change = () => {
      if (isFull && document.fullscreenElement === null) left.current()
      isFull = document.fullscreenElement !== null
    }
    document.addEventListener('fullscreenchange', change)
    element.current?.requestFullscreen?.().catch(() => {
      // It is presented in the window then.
    })
    return () => {
      document.removeEventListener('fullscreenchange', change)
      const goBack = () => {
        if (before instanceof HTMLElement) before.focus()
      }
      if (document.fullscreenElement === null) requestAnimationFrame(goBack)
      else void document.exitFullscreen().then(goBack, goBack)
    }
  }, [element, before])
}
