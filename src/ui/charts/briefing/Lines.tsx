import type { ReactElement } from 'react'
import { LEADING } from './measures.ts'

interface LinesProps {
  readonly lines: readonly string[]
  /** Where the first stands. */
  readonly y: number
  readonly isStrong?: boolean
}

/** Lines at the left of a drawing, with a space between them for who copies them. */
export const Lines = ({ lines, y, isStrong = false }: LinesProps): ReactElement => (
  <text y={y} className={isStrong ? 'drawn-strong' : undefined}>
    {lines.map((line, place) => {
      const key = `at ${place}`
      return (
        <tspan key={key} x={0} dy={place === 0 ? 0 : LEADING}>
          {place === lines.length - 1 ? line : `${line} `}
        </tspan>
      )
    })}
  </text>
)
