import type { ReactElement } from 'react'
import type { Shape } from './statusLook.ts'
import { type Manner, SHAPE_SIZE, type Stroke, statusShapes } from './statusShapes.ts'

export interface ShapeStrokesProps {
  readonly shape: Shape
  /** The classes that draw each manner. */
  readonly classes: Readonly<Partial<Record<Manner, string>>>
}

/** What a status's shape is made of, to stand in an `svg` of its size. */
export function ShapeStrokes({ shape, classes }: ShapeStrokesProps): ReactElement {
  return (
    <>
      {statusShapes[shape].map((stroke) => (
        <StrokeElement key={keyOf(stroke)} stroke={stroke} className={classes[stroke.manner]} />
      ))}
    </>
  )
}

function StrokeElement({ stroke, className }: { stroke: Stroke; className: string | undefined }): ReactElement {
  const middle = SHAPE_SIZE / 2
  switch (stroke.kind) {
    case 'path':
      return <path d={stroke.d} className={className} />
    case 'circle':
      return <circle cx={middle} cy={middle} r={stroke.r} strokeDasharray={stroke.dashes} className={className} />
    case 'rect': {
      const { at, size, rounded } = stroke
      return <rect x={at} y={at} width={size} height={size} rx={rounded} className={className} />
    }
  }
}

const keyOf = (stroke: Stroke): string => (stroke.kind === 'path' ? `${stroke.manner} ${stroke.d}` : stroke.kind)
