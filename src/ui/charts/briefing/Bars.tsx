import { scaleLinear } from 'd3-scale'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../laterWords.ts'
import styles from './charts.module.css'
import { LEGEND, Legend } from './Legend.tsx'
import { fitting, WIDTH } from './measures.ts'

const LABEL = 200
const VALUE = 48
const BAR = 14
const APART = 10

/** A bar for each category and series, with its number behind it. */
export function Bars({ chart }: { readonly chart: Extract<Chart, { form: 'bars' | 'stacked' }> }): ReactElement {
  const { title, unit, categories, series } = chart
  const top = series.length > 1 ? LEGEND : 0
  const row = series.length * BAR + APART
  const most = Math.max(1, ...series.flatMap(({ values }) => values))
  const length = scaleLinear([0, most], [0, WIDTH - LABEL - VALUE])
  const height = top + categories.length * row
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={laterWords.briefScreen.chart(title, unit, categories, series)}
      className={styles.chart}
    >
      {top > 0 && <Legend series={series} />}
      {categories.map((category, place) => {
        const y = top + place * row
        return (
          <g key={category}>
            <text x={0} y={y + (row - APART) / 2 + 4} className={styles.text}>
              {fitting(category, LABEL - 12)}
            </text>
            {series.map(({ name, tone, values }, at) => {
              const value = values[place] ?? 0
              return (
                <g key={name}>
                  <rect
                    x={LABEL}
                    y={y + at * BAR + 1}
                    width={Math.max(1, length(value))}
                    height={BAR - 2}
                    rx={2}
                    className={styles[tone]}
                  />
                  <text x={LABEL + length(value) + 6} y={y + at * BAR + 11} className={styles.value}>
                    {laterWords.briefScreen.number(value)}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
