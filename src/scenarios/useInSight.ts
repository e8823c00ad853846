import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Room beside what is brought into sight, in pixels. */
const ROOM = 12

/** Scrolls what is marked as chosen into sight within a frame whose first columns stay; the page itself does not move. */
export function useInSight(chosen: string): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is found by its mark.
  useLayoutEffect(() => {
    const frame = ref.current
    const head = frame?.querySelector('thead [data-chosen]')
    if (!frame || !head) return
    const [own, around] = [head.getBoundingClientRect(), frame.getBoundingClientRect()]
    const staying = [...frame.querySelectorAll('thead tr > *')].filter((one) => {
      return one !== head && getComputedStyle(one).position === 'sticky'
    })
    const start = staying.reduce((sum, one) => sum + one.getBoundingClientRect().width, around.left)
    if (own.right + ROOM > around.right) frame.scrollLeft += own.right + ROOM - around.right
    else if (own.left < start) frame.scrollLeft -= start - own.left
  }, [chosen])
  return ref
}
