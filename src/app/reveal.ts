import { useEffect } from 'react'
import type { Selection } from '../../machines/workspace/place.ts'

/** Brings a thing on the screen into sight, and the focus to it; nothing where the screen does not show it. */
export function reveal({ kind, id }: Selection): void {
  const found = document.querySelector<HTMLElement>(`main [data-${kind}="${CSS.escape(id)}"]`)
  const focusable = found?.querySelector<HTMLElement>('[role=switch]')
  const target = kind === 'condition' ? (focusable ?? found) : found
  found?.scrollIntoView({ block: kind === 'condition' ? 'center' : 'start' })
  target?.focus({ preventScroll: true })
}

/** Reveals what is selected whenever that becomes another thing. */
export function useSelection(selection: Selection | null): void {
  const key = selection && `${selection.kind}:${selection.id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same thing, said by a new object, is no news.
  useEffect(() => {
    // The list of developments draws only what is in sight, and leads to the others itself.
    if (selection !== null && selection.kind !== 'development') reveal(selection)
  }, [key])
}
