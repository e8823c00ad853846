import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../laterWords.ts'
import styles from './charts.module.css'
import { LEGEND, Legend } from './Legend.tsx'
import { fitting, WIDTH } from './measures.ts'

const HEIGHT = 190
const AXIS = 22
const LEFT = 34
/** So many categories are named below the columns, the first among them. */
const NAMED = 6

/** Series on top of each other along the days. */
export function Stacked({ chart }: { readonly chart: Extract<Chart, { form: 'bars' | 'stacked' }> }): ReactElement {
  const { title, unit, categories, series } = chart
  const days = categories.map((_, day) => day)
  const layers = stack<number, number>()
    .keys(series.map((_, at) => at))
    .value((day, at) => series[at]?.values[day] ?? 0)(days)
  const most = Math.max(1, ...layers.flat().map(([, end]) => end))
  const x = scaleBand(days, [LEFT, WIDTH]).padding(0.2)
  const y = scaleLinear([0, most], [HEIGHT, LEGEND]).nice(4)
  const every = Math.ceil(categories.length / NAMED)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + AXIS}`}
      role="img"
      aria-label={laterWords.briefScreen.chart(title, unit, categories, series)}
      className={styles.chart}
    >
      <Legend series={series} />
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className={styles.rule} />
          <text x={LEFT - 6} y={y(tick) + 4} className={styles.scale}>
            {laterWords.briefScreen.number(tick)}
          </text>
        </g>
      ))}
      {layers.map((layer, at) =>
        layer.map(([from, to], day) => (
          <rect
            key={`${series[at]?.name} ${categories[day]}`}
            x={x(day)}
            y={y(to)}
            width={x.bandwidth()}
            height={Math.max(0, y(from) - y(to))}
            className={styles[series[at]?.tone ?? 'open']}
          />
        )),
      )}
      {categories.map(
        (category, day) =>
          day % every === 0 && (
            <text key={category} x={x(day)} y={HEIGHT + 16} className={styles.text}>
              {fitting(category, every * x.step())}
            </text>
          ),
      )}
    </svg>
  )
}
