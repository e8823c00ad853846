import type { ReactElement } from 'react'
import styles from './OddsRange.module.css'

interface OddsRangeProps {
  /** From 0 to 1. */
  readonly alone: number
  readonly together: number
}

const WIDTH = 200
/** Where the ranges of ICD 203’s words begin and end. */
const edges = [0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1]

/** The two figures along the ranges of the words. The sentence beside it says the same. */
export function OddsRange({ alone, together }: OddsRangeProps): ReactElement {
  const [low, high] = [Math.min(alone, together), Math.max(alone, together)]
  const x = (odds: number): number => 6 + odds * (WIDTH - 12)
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} className={styles.range} aria-hidden="true">
      {edges.slice(0, -1).map((from, place) => (
        <rect
          key={from}
          x={x(from) + 0.5}
          y={4.5}
          width={x(edges[place + 1] ?? 1) - x(from) - 1}
          height={5}
          rx={1}
          className={styles.part}
        />
      ))}
      {high > low && <rect x={x(low)} y={4.5} width={x(high) - x(low)} height={5} className={styles.between} />}
      <circle cx={x(together)} cy={7} r={4} className={styles.open} />
      <circle cx={x(alone)} cy={7} r={4} className={styles.solid} />
    </svg>
  )
}
