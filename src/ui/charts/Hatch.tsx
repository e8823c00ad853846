import type { ReactElement } from 'react'

interface HatchProps {
  readonly id: string
  /** How its ground and its lines look. */
  readonly ground: string | undefined
  readonly line: string | undefined
}

const STEP = 5.5

/** Slanting lines to fill a shape with, so that it is told apart by more than its colour. */
export const Hatch = ({ id, ground, line }: HatchProps): ReactElement => (
  <pattern id={id} width={STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width={STEP} height={STEP} className={ground} />
    <line x1="0" x2="0" y1="0" y2={STEP} className={line} />
  </pattern>
)
