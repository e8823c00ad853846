import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** So far a finger has to go, in pixels. */
const FAR = 48
/** What has its own use for a press. */
const CONTROLS = 'button, a, input, summary, [tabindex="0"]'

interface Touch {
  onPointerDown(event: PointerEvent): void
  onPointerUp(event: PointerEvent): void
  onClick(event: MouseEvent): void
}

/** Turns slides by swipes, and by a press at either side, unless it is of something that can be pressed. */
export function useTouch(turn: (by: 'nextSlide' | 'previousSlide') => void): Touch {
  const begun = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const isSwiped = useRef(false)
  const isControl = (target: EventTarget): boolean => target instanceof Element && target.closest(CONTROLS) !== null
  return {
    onPointerDown({ clientX, clientY }) {
      begun.current = { x: clientX, y: clientY }
      isSwiped.current = false
    },
    onPointerUp({ clientX, clientY, pointerType }) {
      if (begun.current === null || pointerType === 'mouse') return
      const [across, down] = [clientX - begun.current.x, clientY - begun.current.y]
      isSwiped.current = Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)
      if (isSwiped.current) turn(across < 0 ? 'nextSlide' : 'previousSlide')
    },
    onClick({ target, currentTarget, clientX, detail }) {
      if (isSwiped.current || detail === 0 || isControl(target) || `${window.getSelection() ?? ''}` !== '') return
      const { left, width } = currentTarget.getBoundingClientRect()
      turn(clientX - left < width / 3 ? 'previousSlide' : 'nextSlide')
    },
  }
}
