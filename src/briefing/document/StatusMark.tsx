import type { ReactElement } from 'react'
import type { Mark } from '../../../machines/briefing/outline.ts'
import { ShapeStrokes } from '../../ui/ShapeStrokes.tsx'
import { SHAPE_SIZE } from '../../ui/statusShapes.ts'
import { lookOf } from '../lookOf.ts'

const classes = { solid: 'brief-solid', line: 'brief-line', thin: 'brief-thin', mark: 'brief-ground' }

export interface StatusMarkProps {
  readonly mark: Mark | null
  readonly word: string
}

/** A status as its shape and its word. */
export function StatusMark({ mark, word }: StatusMarkProps): ReactElement {
  if (mark === null) return <span className="brief-status">{word}</span>
  const { shape, tone } = lookOf(mark)
  return (
    <span className={`brief-status brief-is-${tone}`}>
      <svg viewBox={`0 0 ${SHAPE_SIZE} ${SHAPE_SIZE}`} aria-hidden="true" className="brief-icon">
        <ShapeStrokes shape={shape} classes={classes} />
      </svg>
      <span>{word}</span>
    </span>
  )
}
