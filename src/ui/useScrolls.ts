import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Whether an element holds more than it shows, so that the keyboard has to reach it; kept up to date. */
export function useScrolls<Of extends Element>(): readonly [ref: RefObject<Of | null>, scrolls: boolean] {
  const ref = useRef<Of>(null)
  const [scrolls, setScrolls] = useState(false)
  const measure = () => {
    const element = ref.current
    if (element !== null) setScrolls(canScroll(element))
  }
  // What it holds may be another with each drawing.
  useLayoutEffect(measure)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured is always the present element.
  useLayoutEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, scrolls]
}

const canScroll = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight
