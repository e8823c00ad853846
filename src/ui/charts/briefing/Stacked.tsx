import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { laterWords } from '../../laterWords.ts'
import { categoryNames } from './days.ts'
import { Frame } from './Frame.tsx'
import { LEGEND, Legend } from './Legend.tsx'
import { linesIn, middleAt, WIDTH, wide } from './measures.ts'

const HEIGHT = 190
const AXIS = 22
const LEFT = 34
/** What a column is called takes no more room than this. */
const NAME = 120

/** Series on top of each other along the days. */
export function Stacked({ chart }: { readonly chart: Extract<Chart, { form: 'bars' | 'stacked' }> }): ReactElement {
  const { categories, series } = chart
  const days = categories.map((_, day) => day)
  const layers = stack<number, number>()
    .keys(series.map((_, at) => at))
    .value((day, at) => series[at]?.values[day] ?? 0)(days)
  const most = Math.max(1, ...layers.flat().map(([, end]) => end))
  const x = scaleBand(days, [LEFT, WIDTH]).padding(0.2)
  const y = scaleLinear([0, most], [HEIGHT, LEGEND]).nice(4)
  const names = categoryNames(categories).map((name) => linesIn(name, NAME, 1).join(''))
  // Half as much again, as the last may have to give way to the edge.
  const every = Math.ceil((1.5 * Math.max(0, ...names.map(wide)) + 12) / x.step())
  return (
    <Frame chart={chart} height={HEIGHT + AXIS}>
      <Legend series={series} />
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className="drawn-rule" />
          <text x={LEFT - 6} y={y(tick) + 4} className="drawn-at-end">
            {laterWords.briefScreen.number(tick)}
          </text>
        </g>
      ))}
      {layers.map((layer) =>
        layer.map(([from, to], day) => (
          <rect
            key={`${layer.key} ${days[day]}`}
            x={x(day)}
            y={y(to)}
            width={x.bandwidth()}
            height={Math.max(0, y(from) - y(to))}
            className={`drawn-${series[layer.key]?.tone}`}
          />
        )),
      )}
      {days
        .filter((day) => (days.length - 1 - day) % every === 0)
        .map((day) => {
          const name = names[day] ?? ''
          return (
            <text
              key={day}
              x={middleAt((x(day) ?? 0) + x.bandwidth() / 2, name)}
              y={HEIGHT + 16}
              className="drawn-at-middle"
            >
              {name}
            </text>
          )
        })}
    </Frame>
  )
}
