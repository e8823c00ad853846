import type { ReactElement } from 'react'
import { drawn, type SeriesChart, WIDE } from './drawn.ts'

/** A bar for each category and series, its name before it and its value behind. */
export function Bars({ chart: { title, unit, categories, series } }: { readonly chart: SeriesChart }): ReactElement {
  const most = Math.max(1, ...series.flatMap(({ values }) => values))
  return (
    <div role="img" aria-label={title} className="brief-bars">
      {categories.map((category, place) => {
        const key = `at ${place}`
        return (
          <div key={key} className="brief-category">
            <p>{category}</p>
            <div>
              {series.map(({ name, tone, values }, at) => {
                const value = values[place] ?? 0
                const barKey = `${at} ${name}`
                return (
                  <div key={barKey} className="brief-bar">
                    <svg viewBox={`0 0 ${WIDE} 1`} preserveAspectRatio="none" aria-hidden="true">
                      <rect width={drawn((WIDE * value) / most)} height="1" className={`brief-fill-${tone}`} />
                    </svg>
                    <span>
                      {value}
                      {unit === '%' ? '%' : ''}
                      {series.length > 1 ? ` ${name}` : ''}
                    </span>
                  </div>
                )
              })}
            </div>
          </div>
        )
      })}
    </div>
  )
}
