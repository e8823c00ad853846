import type { ReactElement } from 'react'
import type { Tone } from '../../../../machines/briefing/outline.ts'
import { wide } from './measures.ts'

interface LegendProps {
  readonly series: readonly { readonly name: string; readonly tone: Tone }[]
}

const SIGN = 10
const GAP = 18

/** What each colour of a drawing stands for, in a line above it. */
export function Legend({ series }: LegendProps): ReactElement {
  let x = 0
  return (
    <g>
      {series.map(({ name, tone }, place) => {
        const at = x
        x += SIGN + 6 + wide(name) + GAP
        const key = `${place} ${name}`
        return (
          <g key={key}>
            <rect x={at} y={3} width={SIGN} height={SIGN} rx={2} className={`drawn-${tone}`} />
            <text x={at + SIGN + 6} y={12}>
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The height of that line. */
export const LEGEND = 26
