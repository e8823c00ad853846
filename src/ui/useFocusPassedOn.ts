import { type RefObject, useLayoutEffect } from 'react'

/**
 * Passes the focus on to the content of the page once what had it is gone, unless something else has taken it: who answers
 * a notice by the keyboard goes on below it, and a screen reader with them.
 */
export function useFocusPassedOn(notice: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () => () => {
      if (notice.current?.contains(document.activeElement) !== true) return
      requestAnimationFrame(() => {
        const isTaken = document.activeElement !== null && document.activeElement !== document.body
        if (!isTaken) document.querySelector('main')?.focus({ preventScroll: true })
      })
    },
    [notice],
  )
}
