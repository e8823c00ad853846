import type { ReactElement } from 'react'
import { categoryInWords, isDays } from '../formats/chartTable.ts'
import { drawn, type SeriesChart, WIDE } from './drawn.ts'

const HIGH = 36
const MS_PER_DAY = 86_400_000

/** Series on top of each other along the days; each day’s numbers stand until the next. */
export function Stacked({ chart: { title, categories, series } }: { readonly chart: SeriesChart }): ReactElement {
  const edges = edgesOf(categories)
  const most = Math.max(1, ...categories.map((_, place) => sumAt(series, place)))
  const y = (value: number) => drawn(HIGH - (HIGH * value) / most)
  const layers = series.map((one, at) => {
    const below = series.slice(0, at)
    const path = one.values.map((value, place) => {
      const low = sumAt(below, place)
      const [from, to] = [edges[place] ?? 0, edges[place + 1] ?? WIDE]
      return `M${from} ${y(low)}V${y(low + value)}H${to}V${y(low)}z`
    })
    return { ...one, path: path.join('') }
  })
  return (
    <div className="brief-stacked">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img">
        <title>{title}</title>
        {layers.map(({ name, tone, path }) => (
          <path key={name} d={path} className={`brief-fill-${tone}`} />
        ))}
      </svg>
      <p className="brief-axis">
        <span>{categoryInWords(categories[0] ?? '')}</span>
        <span>{categoryInWords(categories.at(-1) ?? '')}</span>
      </p>
      <ul className="brief-legend">
        {layers.toReversed().map(({ name, tone, values }) => (
          <li key={name}>
            <svg viewBox="0 0 1 1" aria-hidden="true">
              <rect width="1" height="1" className={`brief-fill-${tone}`} />
            </svg>
            {name}: {values.at(-1)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const sumAt = (series: SeriesChart['series'], place: number): number =>
  series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0)

/** Where each category begins, and the last ends: by their days where they are days, else one beside the other. */
function edgesOf(categories: readonly string[]): readonly number[] {
  const days = isDays(categories) ? categories.map((day) => Date.parse(day)) : null
  const places = days ?? categories.map((_, place) => place)
  const first = places[0] ?? 0
  const last = (places.at(-1) ?? 0) + (days === null ? 1 : MS_PER_DAY)
  return [...places, last].map((place) => drawn((WIDE * (place - first)) / (last - first)))
}
