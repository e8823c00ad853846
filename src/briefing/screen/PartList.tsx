import { type ReactElement, useLayoutEffect, useRef } from 'react'
import type { Part, PartId } from '../../../machines/briefing/outline.ts'
import styles from './PartLists.module.css'
import { PartRow } from './PartRow.tsx'
import { useDragging } from './useDragging.ts'

interface PartListProps {
  readonly label: string
  readonly parts: readonly Part[]
  readonly shown: Part | undefined
  readonly isNumbered: boolean
  /** Puts a part at a place among these, from 0 on. */
  readonly onMove: (part: Part, to: number) => void
  readonly onSwitch: (part: Part) => void
}

/** Parts in their order, each of which can be dragged, moved by arrows, looked at, and switched. */
export function PartList({ label, parts, shown, isNumbered, onMove, onSwitch }: PartListProps): ReactElement {
  const grips = useRef(new Map<PartId, HTMLElement>())
  /** What was moved by keys keeps the focus, which the browser takes from what changes its place in the page. */
  const moved = useRef<PartId | null>(null)
  const put = (from: number, to: number) => {
    const part = parts[from]
    if (part === undefined || to < 0 || to >= parts.length) return
    moved.current = part.id
    onMove(part, to)
  }
  const { listRef, dragged, shiftOf, start } = useDragging(put)
  useLayoutEffect(() => {
    if (moved.current !== null) grips.current.get(moved.current)?.focus()
    moved.current = null
  })
  return (
    <ol ref={listRef} className={styles.list} aria-label={label}>
      {parts.map((part, place) => (
        <PartRow
          key={part.id}
          part={part}
          number={isNumbered ? place + 1 : null}
          isShown={part.id === shown?.id}
          isDragged={dragged === place}
          shift={shiftOf(place)}
          gripRef={(element) => {
            if (element !== null) grips.current.set(part.id, element)
          }}
          onGrip={(event) => start(event, place)}
          onStep={(by) => put(place, place + by)}
          onSwitch={() => onSwitch(part)}
        />
      ))}
    </ol>
  )
}
