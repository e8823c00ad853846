import { scaleUtc } from 'd3-scale'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { formatDay } from '../../dates.ts'
import { laterWords } from '../../laterWords.ts'
import styles from './charts.module.css'
import { fitting, WIDTH } from './measures.ts'

const ROW = 44
const AXIS = 26
const DAY = 86_400_000
/** What is named no end for is drawn so far past the last date, in days. */
const BEYOND = 14

/** From-and-to days as bars along time. What has no end named for it runs out of the drawing. */
export function Spans({ chart }: { readonly chart: Extract<Chart, { form: 'spans' }> }): ReactElement {
  const { title, asOf, spans } = chart
  const now = at(asOf)
  const named = spans.flatMap(({ from, until }) => [at(from), ...(until === null ? [] : [at(until)])])
  const isOpen = spans.some(({ until }) => until === null)
  const last = Math.max(now, ...named) + (isOpen ? BEYOND * DAY : DAY)
  const x = scaleUtc([Math.min(now, ...named), last], [0, WIDTH])
  const height = spans.length * ROW + AXIS
  const ends = x.ticks(5).filter((tick) => Math.abs(x(tick) - x(now)) > 60 && x(tick) < WIDTH - 40)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={laterWords.briefScreen.spans(
        title,
        spans.map(({ name, says }) => `${name}: ${says}`),
      )}
      className={styles.chart}
    >
      {spans.map(({ name, from, until, says }, place) => {
        const start = x(at(from))
        const end = until === null ? WIDTH : x(at(until))
        const y = place * ROW
        return (
          <g key={`${name}-${from}`}>
            <text x={0} y={y + 13} className={styles.text}>
              <tspan className={styles.name}>{fitting(name, WIDTH / 2)}</tspan>
              {`  ${fitting(says, WIDTH / 2 - 20)}`}
            </text>
            <rect x={start} y={y + 20} width={Math.max(2, end - start)} height={10} rx={5} className={styles.rest} />
            <rect
              x={start}
              y={y + 20}
              width={Math.max(2, Math.min(end, x(now)) - start)}
              height={10}
              rx={5}
              className={styles.force}
            />
          </g>
        )
      })}
      <line x1={x(now)} x2={x(now)} y1={16} y2={height - AXIS + 6} className={styles.now} />
      <text x={x(now)} y={height - 6} className={`${styles.scale} ${anchorOf(x(now))} ${styles.name}`}>
        {formatDay(asOf.slice(0, 10), 'short')}
      </text>
      {ends.map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={height - 6} className={`${styles.scale} ${anchorOf(x(tick))}`}>
          {formatDay(tick.toISOString().slice(0, 10), 'short')}
        </text>
      ))}
    </svg>
  )
}

const at = (date: string): number => Date.parse(date.slice(0, 10))

/** What is written at an end of the axis stays within the drawing. */
const anchorOf = (x: number): string | undefined =>
  x < 24 ? styles.atStart : x > WIDTH - 24 ? styles.atEnd : styles.atMiddle
