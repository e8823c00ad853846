import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

interface Drag {
  readonly from: number
  readonly to: number
  /** How far it was dragged, and how high it is, in pixels. */
  readonly by: number
  readonly height: number
}

interface Dragging {
  readonly listRef: RefObject<HTMLOListElement | null>
  /** The place of what is dragged. */
  readonly dragged: number | null
  /** How far the row at a place stands from there, in pixels. */
  shiftOf(place: number): number
  start(event: PointerEvent, from: number): void
}

/** Lets the rows of a list be dragged to another place by mouse, pen or finger; Escape lets go of it where it was. */
export function useDragging(onDrop: (from: number, to: number) => void): Dragging {
  const listRef = useRef<HTMLOListElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  function start(event: PointerEvent, from: number): void {
    const rows = [...(listRef.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    const own = rows[from]
    if (event.button !== 0 || own === undefined) return
    const begun = { y: event.clientY, scroll: window.scrollY }
    let to = from
    const follow = (y: number) => {
      const by = y - begun.y + window.scrollY - begun.scroll
      const middle = own.top + own.height / 2 + by
      to = rows.filter((row, place) => place !== from && row.top + row.height / 2 < middle).length
      setDrag({ from, to, by, height: own.height })
    }
    const listening = new AbortController()
    const end = () => {
      listening.abort()
      stop.current = null
      setDrag(null)
    }
    stop.current = () => listening.abort()
    const { signal } = listening
    window.addEventListener('pointermove', ({ clientY }) => follow(clientY), { signal })
    window.addEventListener('pointercancel', end, { signal })
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal })
    window.addEventListener(
      'pointerup',
      () => {
        end()
        if (to !== from) onDrop(from, to)
      },
      { signal },
    )
  }

  function shiftOf(place: number): number {
    if (drag === null) return 0
    if (place === drag.from) return drag.by
    if (place > drag.from && place <= drag.to) return -drag.height
    return place < drag.from && place >= drag.to ? drag.height : 0
  }

  return { listRef, dragged: drag?.from ?? null, shiftOf, start }
}
