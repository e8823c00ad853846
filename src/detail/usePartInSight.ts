import { type RefObject, useEffect } from 'react'
import type { Part } from '../../machines/workspace/place.ts'

/** Brings the lane or the state that is picked out into sight, whenever that becomes another one. */
export function usePartInSight(panel: RefObject<HTMLElement | null>, part: Part | null): void {
  const key = part && `${part.kind}:${part.id}`
  useEffect(() => {
    if (key === null) return
    panel.current
      ?.querySelector('[data-lane][data-picked], [data-state][aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [panel, key])
}
