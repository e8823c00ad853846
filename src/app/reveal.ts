import { useEffect } from 'react'
import type { Selection } from '../../machines/workspace/place.ts'

/** Brings a thing on the screen into sight, and the focus to it; nothing where the screen does not show it. */
export function reveal(selection: Selection): void {
  const { kind } = selection
  const found = elementOf(selection)
  const focusable = found?.querySelector<HTMLElement>('[role=switch]')
  const target = kind === 'condition' ? (focusable ?? found) : found
  found?.scrollIntoView({ block: kind === 'condition' ? 'center' : 'start' })
  target?.focus({ preventScroll: true })
}

/** Moves the focus to the heading of a detail that is open; nothing where it is not. */
export const focusDetail = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-detail-of="${CSS.escape(id)}"] h2`)?.focus()

const elementOf = ({ kind, id }: Selection): HTMLElement | null =>
  document.querySelector(`main [data-${kind}="${CSS.escape(id)}"]`)

/** Reveals what is selected whenever that becomes another thing. */
export function useSelection(selection: Selection | null): void {
  const key = selection && `${selection.kind}:${selection.id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same thing, said by a new object, is no news.
  useEffect(() => {
    // The list of developments draws only what is in sight, and leads to the others itself. What has a detail gets the
    // focus from it: the row is only brought into sight.
    if (selection?.kind === 'question') reveal(selection)
    else if (selection !== null && selection.kind !== 'development')
      elementOf(selection)?.scrollIntoView({ block: 'nearest' })
  }, [key])
}
