import { scaleUtc } from 'd3-scale'
import type { ReactElement } from 'react'
import type { Chart } from '../../../../machines/briefing/outline.ts'
import { daysInWords } from './days.ts'
import { Frame } from './Frame.tsx'
import { Lines } from './Lines.tsx'
import { LEADING, linesIn, middleAt, WIDTH, wide } from './measures.ts'

const LABEL = 220
const BAR = 10
const APART = 14
const AXIS = 26
const TICKS = 4
const DAY = 86_400_000
/** What is named no end for is drawn so far past the last date, in days. */
const BEYOND = 14

/**
 * From-and-to days as bars along time, what is gone of each by the day shown in full colour. What has no end named for it runs
 * out of the drawing.
 */
export function Spans({ chart }: { readonly chart: Extract<Chart, { form: 'spans' }> }): ReactElement {
  const { asOf, spans } = chart
  const now = at(asOf)
  const named = spans.flatMap(({ from, until }) => [at(from), ...(until === null ? [] : [at(until)])])
  const isOpen = spans.some(({ until }) => until === null)
  const last = Math.max(now, ...named) + (isOpen ? BEYOND * DAY : DAY)
  const along = scaleUtc([Math.min(now, ...named), last], [LABEL, WIDTH])
  const x = (date: string): number => along(at(date))
  const ticks = along.ticks(TICKS).map((tick) => tick.toISOString().slice(0, 10))
  let height = 0
  const rows = spans.map(({ name, from, until, says }) => {
    const [title, text] = [linesIn(name, LABEL - 16), linesIn(says, LABEL - 16)]
    const y = height
    const high = (title.length + text.length) * LEADING
    height += high + APART
    const [start, end] = [x(from), until === null ? WIDTH : x(until)]
    return { title, text, y, bar: y + high / 2 - BAR / 2 + 2, start, length: Math.max(2, end - start) }
  })
  return (
    <Frame chart={chart} height={height + AXIS}>
      {rows.map(({ title, text, y, bar, start, length }) => (
        <g key={y}>
          <Lines lines={title} y={y + 12} isStrong={true} />
          <Lines lines={text} y={y + 12 + title.length * LEADING} />
          <rect x={start} y={bar} width={length} height={BAR} rx={5} className="drawn-rest" />
          {start <= x(asOf) && (
            <rect
              x={start}
              y={bar}
              width={Math.max(2, Math.min(length, x(asOf) - start))}
              height={BAR}
              rx={5}
              className="drawn-force"
            />
          )}
        </g>
      ))}
      <line x1={x(asOf)} x2={x(asOf)} y1={0} y2={height + 6} className="drawn-now" />
      {axisOf([asOf.slice(0, 10), ...ticks], x).map(({ x: middle, text, isNow }) => (
        <text
          key={middle}
          x={middle}
          y={height + AXIS - 6}
          className={isNow ? 'drawn-at-middle drawn-strong' : 'drawn-at-middle'}
        >
          {text}
        </text>
      ))}
    </Frame>
  )
}

const at = (date: string): number => Date.parse(date.slice(0, 10))

/** The day shown, and those others whose names meet neither its own nor each other. */
function axisOf(days: readonly string[], x: (day: string) => number) {
  const all = daysInWords(days).map((text, place) => ({
    x: middleAt(x(days[place] ?? ''), text),
    text,
    isNow: place === 0,
  }))
  const room = Math.max(...all.map(({ text }) => wide(text))) + 8
  const kept: (typeof all)[number][] = []
  for (const one of all) if (kept.every((other) => Math.abs(other.x - one.x) > room)) kept.push(one)
  return kept
}
