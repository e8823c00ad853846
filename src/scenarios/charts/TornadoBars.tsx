import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './TornadoDrawing.module.css'
import { BAR, LINE, SMALL_LINE, type TornadoBar, type TornadoPlan } from './tornadoLayout.ts'

const { tornado } = laterWords.charts

/** Between the end of a bar and its figure, and from the middle of a line of text down to its foot. */
const BESIDE = 8
const FOOT = 4.5

interface TornadoBarsProps {
  readonly plan: TornadoPlan
  readonly odds: number
  /** The id of what the lost part of a bar is filled with. */
  readonly hatch: string
}

/** What would be lost to the left of the odds now, what would be won to their right, for each element. */
export const TornadoBars = ({ plan, ...drawn }: TornadoBarsProps): ReactElement => (
  <>
    {plan.bars.map((bar) => (
      <Bar key={bar.row.id} bar={bar} x={plan.x} {...drawn} />
    ))}
  </>
)

interface BarProps extends Omit<TornadoBarsProps, 'plan'> {
  readonly bar: TornadoBar
  readonly x: TornadoPlan['x']
}

function Bar({ bar, x, odds, hatch }: BarProps): ReactElement {
  const { row, lines, nameY, top, height, middle } = bar
  const now = x(odds)
  const bars = { y: middle - BAR / 2, height: BAR }
  return (
    <g>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <text key={place} y={nameY + place * LINE} className={styles.name}>
          {line}
        </text>
      ))}
      <text y={nameY + (lines.length - 1) * LINE + SMALL_LINE} className={styles.small}>
        {tornado.importance(row.birnbaum)}
      </text>
      <line x1={now} x2={now} y1={top} y2={top + height} className={styles.now} />
      {row.without < odds && (
        <rect
          x={x(row.without)}
          width={now - x(row.without)}
          {...bars}
          className={styles.fails}
          fill={`url(#${hatch})`}
        />
      )}
      {row.with > odds && <rect x={now} width={x(row.with) - now} {...bars} className={styles.holds} />}
      <text x={x(row.without) - BESIDE} y={middle + FOOT} className={styles.low}>
        {tornado.figure(row.without)}
      </text>
      {row.holds === null ? (
        <text x={x(row.with) + BESIDE} y={middle + FOOT} className={styles.high}>
          {tornado.figure(row.with)}
        </text>
      ) : (
        <text x={now + BESIDE} y={middle + FOOT} className={styles.already}>
          {tornado.already[row.holds]}
        </text>
      )}
    </g>
  )
}
