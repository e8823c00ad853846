import { scaleLinear } from 'd3-scale'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../laterWords.ts'
import { categoryNames } from './days.ts'
import { Frame } from './Frame.tsx'
import { LEGEND, Legend } from './Legend.tsx'
import { Lines } from './Lines.tsx'
import { LEADING, linesIn, WIDTH } from './measures.ts'

const LABEL = 200
const VALUE = 48
const BAR = 14
const APART = 10

/** A bar for each category and series, with its number behind it. */
export function Bars({ chart }: { readonly chart: Extract<Chart, { form: 'bars' | 'stacked' }> }): ReactElement {
  const { categories, series } = chart
  const most = Math.max(1, ...series.flatMap(({ values }) => values))
  const length = scaleLinear([0, most], [0, WIDTH - LABEL - VALUE])
  let below = series.length > 1 ? LEGEND : 0
  const rows = categoryNames(categories).map((category) => {
    const lines = linesIn(category, LABEL - 12)
    const [y, high] = [below, Math.max(series.length * BAR, lines.length * LEADING)]
    below += high + APART
    return { lines, y, text: y + (high - lines.length * LEADING) / 2 + 12, bars: y + (high - series.length * BAR) / 2 }
  })
  return (
    <Frame chart={chart} height={below}>
      {series.length > 1 && <Legend series={series} />}
      {rows.map(({ lines, y, text, bars }, place) => (
        <g key={y}>
          <Lines lines={lines} y={text} />
          {series.map(({ name, tone, values }, at) => {
            const value = values[place] ?? 0
            const key = `${at} ${name}`
            return (
              <g key={key}>
                <rect
                  x={LABEL}
                  y={bars + at * BAR + 1}
                  width={Math.max(1, length(value))}
                  height={BAR - 2}
                  rx={2}
                  className={`drawn-${tone}`}
                />
                <text x={LABEL + length(value) + 6} y={bars + at * BAR + 11} className="drawn-strong">
                  {laterWords.briefScreen.number(value)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </Frame>
  )
}
