import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface Popover<Trigger extends HTMLElement, Panel extends HTMLElement> {
  readonly isOpen: boolean
  readonly triggerRef: RefObject<Trigger | null>
  readonly panelRef: RefObject<Panel | null>
  open(): void
  /** Closes it; the focus goes back to what opened it, unless it went elsewhere by itself. */
  close(focus?: 'back' | 'elsewhere'): void
}

const GAP = 4
const EDGE = 8
/** A panel is no lower than this, even where it then lies over its trigger. */
const LEAST = 160

/**
 * A panel in the top layer beside the thing that opens it. It closes on Escape and on a press elsewhere. The panel is
 * rendered only while it is open, with `popover="manual"`.
 */
export function usePopover<Trigger extends HTMLElement, Panel extends HTMLElement>(): Popover<Trigger, Panel> {
  const [isOpen, setIsOpen] = useState(false)
  const triggerRef = useRef<Trigger>(null)
  const panelRef = useRef<Panel>(null)
  const close = useCallback((focus: 'back' | 'elsewhere' = 'back') => {
    setIsOpen(false)
    if (focus === 'back') triggerRef.current?.focus()
  }, [])
  const open = useCallback(() => setIsOpen(true), [])

  useLayoutEffect(() => {
    const panel = panelRef.current
    if (!isOpen || panel === null) return
    panel.showPopover?.()
    const put = (event?: Event) => {
      // Its own scrolling moves nothing, and would be lost by measuring it anew.
      if (event?.target instanceof Node && panel.contains(event.target)) return
      place(panel, triggerRef.current)
    }
    put()
    window.addEventListener('scroll', put, { capture: true, passive: true })
    window.addEventListener('resize', put)
    return () => {
      window.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node &&
      (panelRef.current?.contains(target) === true || triggerRef.current?.contains(target) === true)
    const onPress = (event: PointerEvent) => {
      if (!isInside(event.target)) close('elsewhere')
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [isOpen, close])

  return { isOpen, triggerRef, panelRef, open, close }
}

/** Below the trigger, or above it where there is more room; never over an edge of the window, and as low as fits. */
function place(panel: HTMLElement, trigger: HTMLElement | null): void {
  if (trigger === null) return
  panel.style.removeProperty('max-block-size')
  const by = trigger.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = panel
  const { clientWidth, clientHeight } = document.documentElement
  const roomBelow = clientHeight - EDGE - by.bottom - GAP
  const roomAbove = by.top - GAP - EDGE
  const isBelow = offsetHeight <= roomBelow || roomBelow >= roomAbove
  const height = Math.min(offsetHeight, Math.max(LEAST, isBelow ? roomBelow : roomAbove))
  const isLeftToRight = getComputedStyle(trigger).direction !== 'rtl'
  const fromLeft = isLeftToRight ? by.left : by.right - offsetWidth
  const left = Math.max(EDGE, Math.min(fromLeft, clientWidth - offsetWidth - EDGE))
  const top = isBelow ? by.bottom + GAP : by.top - GAP - height
  panel.style.setProperty('left', `${left}px`)
  panel.style.setProperty('top', `${Math.max(EDGE, Math.min(top, clientHeight - height - EDGE))}px`)
  if (height < offsetHeight) panel.style.setProperty('max-block-size', `${height}px`)
}
