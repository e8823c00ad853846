import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** How large the type of a slide is, as multiples of what it is meant to be, until all of it fits. */
const sizes = [1, 0.93, 0.86, 0.79, 0.73, 0.67, 0.61, 0.55]
/** What has to be scrolled anyway can be read at least. */
const SCROLLED = 0.79

/**
 * Writes what is in the body of a slide smaller until it fits. `isCut` where even the smallest type does not: the body can
 * be scrolled then.
 */
export function useFit(of: readonly unknown[]): { ref: RefCallback<HTMLElement>; isCut: boolean } {
  const body = useRef<HTMLElement | null>(null)
  const [isCut, setIsCut] = useState(false)
  const fit = useCallback(() => {
    const element = body.current
    const slide = element?.parentElement
    if (!element || !slide) return
    const fits = (size: number) => {
      slide.style.setProperty('--fit', String(size))
      return element.scrollHeight <= element.clientHeight + 1
    }
    const isTooMuch = sizes.find(fits) === undefined
    if (isTooMuch) fits(SCROLLED)
    setIsCut(isTooMuch)
  }, [])
  useLayoutEffect(fit, [fit, ...of])
  useLayoutEffect(() => {
    const frame = body.current?.parentElement?.parentElement
    if (!frame || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(fit)
    observer.observe(frame)
    // Another font is another width.
    void document.fonts?.ready.then(fit)
    return () => observer.disconnect()
  }, [fit])
  const ref = useCallback((element: HTMLElement | null) => {
    body.current = element
  }, [])
  return { ref, isCut }
}
