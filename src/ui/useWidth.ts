import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** An element's width in whole pixels, kept up to date; `initial` until it is known. */
export function useWidth<Of extends Element>(initial: number): readonly [ref: RefObject<Of | null>, width: number] {
  const ref = useRef<Of>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => setWidth((before) => Math.round(element.getBoundingClientRect().width) || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
