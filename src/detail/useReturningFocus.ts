import { type RefObject, useLayoutEffect } from 'react'

/**
 * Puts the focus on a panel's heading once it is there, and back on what had it before once the panel closes. Where a
 * switch has just been led to (the palette leads to one), the focus stays there.
 */
export function useReturningFocus(panel: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const whole = panel.current
    const opener = document.activeElement
    if (opener?.getAttribute('role') !== 'switch') heading.current?.focus({ preventScroll: true })
    whole?.scrollIntoView?.({ block: 'start' })
    return () => {
      const isInside = whole?.contains(document.activeElement) === true
      // What opened it may be out of sight until the panel is gone.
      if (isInside && opener instanceof HTMLElement) requestAnimationFrame(() => opener.focus())
    }
  }, [panel, heading])
}
