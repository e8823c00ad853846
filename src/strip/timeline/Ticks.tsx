import { memo, useMemo } from 'react'
import type { Range } from '../../ui/timeRange.ts'
import styles from './Ticks.module.css'
import { radiusOf, ticksOf } from './ticks.ts'

interface TicksProps {
  readonly instants: Float64Array
  /** The last instant that the board takes in: later developments stand back. */
  readonly limit: number
  readonly range: Range
  readonly width: number
}

const HEIGHT = 16

/** A dot for each development, those that the board takes in dark. */
export const Ticks = memo(function Ticks({ instants, limit, range, width }: TicksProps) {
  const ticks = useMemo(() => ticksOf(instants, range, width), [instants, range, width])
  return (
    <svg className={styles.ticks} width={width} height={HEIGHT} aria-hidden="true">
      <line x1="0" x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {ticks.map(({ x, count, first }) => (
        <circle
          key={first}
          cx={x}
          cy={HEIGHT / 2}
          r={radiusOf(count)}
          className={first <= limit ? styles.seen : styles.ahead}
        />
      ))}
    </svg>
  )
})
