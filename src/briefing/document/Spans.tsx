import type { ReactElement } from 'react'
import { dayInWords } from '../formats/chartTable.ts'
import { drawn, type SpansChart, WIDE } from './drawn.ts'

/** Terms as bars along time, with the day shown as a line; one without an end runs out of the picture. */
export function Spans({ chart: { title, asOf, spans } }: { readonly chart: SpansChart }): ReactElement {
  const days = [asOf, ...spans.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))].sort(
    (a, b) => Date.parse(a) - Date.parse(b),
  )
  const [first = asOf, last = asOf] = [days[0], days.at(-1)]
  const length = Math.max(1, Date.parse(last) - Date.parse(first))
  const x = (day: string) => drawn((WIDE * (Date.parse(day) - Date.parse(first))) / length)
  return (
    <div role="img" aria-label={title} className="brief-spans">
      {spans.map(({ name, from, until, says }, place) => {
        const key = `at ${place}`
        return (
          <div key={key} className="brief-category">
            <p>{name}</p>
            <div>
              <svg viewBox={`0 0 ${WIDE} 4`} preserveAspectRatio="none" aria-hidden="true">
                <path d={`M0 2H${WIDE}`} className="brief-track" />
                <rect
                  x={x(from)}
                  y="0.8"
                  width={Math.max(0.5, drawn((until === null ? WIDE : x(until)) - x(from)))}
                  height="2.4"
                  className={until === null ? 'brief-fill-contested' : 'brief-fill-force'}
                />
                <path d={`M${x(asOf)} 0V4`} className="brief-now" />
              </svg>
              <small>{says}</small>
            </div>
          </div>
        )
      })}
      <p className="brief-axis">
        <span>{dayInWords(first)}</span>
        <span>{dayInWords(last)}</span>
      </p>
    </div>
  )
}
