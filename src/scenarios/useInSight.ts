import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Room beside what is brought into sight, in pixels. */
const ROOM = 12

/** Scrolls what is marked as chosen into sight within a frame whose first column stays; the page itself does not move. */
export function useInSight(chosen: string): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is found by its mark.
  useLayoutEffect(() => {
    const frame = ref.current
    const head = frame?.querySelector('thead [data-chosen]')
    const first = frame?.querySelector('thead td')
    if (!frame || !head || !first) return
    const [own, around] = [head.getBoundingClientRect(), frame.getBoundingClientRect()]
    const start = around.left + first.getBoundingClientRect().width
    if (own.right + ROOM > around.right) frame.scrollLeft += own.right + ROOM - around.right
    else if (own.left < start) frame.scrollLeft -= start - own.left
  }, [chosen])
  return ref
}
