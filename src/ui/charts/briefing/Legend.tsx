import type { ReactElement } from 'react'
import type { Tone } from '../../../../machines/briefing/outline.ts'
import { widthOf } from '../../timeAxis.ts'
import styles from './charts.module.css'
import { TYPE } from './measures.ts'

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
      {series.map(({ name, tone }) => {
        const at = x
        x += SIGN + 6 + widthOf(name) * (TYPE / 11) + GAP
        return (
          <g key={name}>
            <rect x={at} y={3} width={SIGN} height={SIGN} rx={2} className={styles[tone]} />
            <text x={at + SIGN + 6} y={12} className={styles.text}>
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
