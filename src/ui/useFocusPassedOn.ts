import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Passes the focus on to the content of the page once what had it in a notice is gone, with the notice or out of it, unless
 * something else has taken it: who answers a notice by the keyboard goes on below it, and a screen reader with them. Where
 * `of` is the whole, what goes out of it takes the focus with it, and Tab goes on from there.
 */
export function useFocusPassedOn(notice: RefObject<HTMLElement | null>, of: 'whole' | 'part' = 'part'): void {
  const focused = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const whole = notice.current
    const isWithin = () => whole?.contains(document.activeElement) === true
    const note = () => {
      if (isWithin()) focused.current = document.activeElement
    }
    note()
    whole?.addEventListener('focusin', note)
    return () => {
      whole?.removeEventListener('focusin', note)
      if (isWithin()) passOn()
    }
  }, [notice])
  useLayoutEffect(() => {
    if (of === 'whole' || focused.current?.isConnected !== false) return
    focused.current = null
    passOn()
  })
}

/** Gives the content the focus with the next picture, where nothing has it then. */
function passOn(): void {
  requestAnimationFrame(() => {
    const isTaken = document.activeElement !== null && document.activeElement !== document.body
    if (!isTaken) document.querySelector('main')?.focus({ preventScroll: true })
  })
}
