import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter, line, stack } from 'd3-shape'
import { type ReactElement, useCallback, useRef, useState } from 'react'
import { type ComplianceDay, complianceOf } from '../../machines/board/compliance.ts'
import type { View } from '../../machines/board.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { Button } from '../ui/Button.tsx'
import { ChartMenu, partsIn } from '../ui/charts/ChartMenu.tsx'
import { creditOf } from '../ui/charts/credit.ts'
import { frameOf } from '../ui/charts/frameOf.ts'
import { csvLine } from '../ui/csvLine.ts'
import { laterWords } from '../ui/laterWords.ts'
import section from '../ui/section.module.css'
import { axisMarks } from '../ui/timeAxis.ts'
import { useOneByOne } from '../ui/useOneByOne.ts'
import { useWidth } from '../ui/useWidth.ts'
import styles from './Compliance.module.css'
import type { EvidenceCase } from './EvidenceContext.ts'
import { Shares } from './Shares.tsx'

const { compliance: say } = laterWords

const series = ['holds', 'open', 'fails'] as const
/** Contested are some of those: a line across the areas. */
const legend = [...series, 'contested'] as const
const HEIGHT = 244
const TOP = 52
const BOTTOM = 28
const START = 36
/** The room for one entry of the legend; what the line is stands below the areas. */
const LEGEND = 76
const KEY_LINE = 20
const keyPlace = (place: number): string =>
  place < series.length ? `${START + LEGEND * place} 0` : `${START} ${KEY_LINE}`

/** How the conditions stood on each day, and how much of a proposal’s requirement holds by each account. */
export function Compliance({ about }: { readonly about: EvidenceCase }): ReactElement | null {
  const { opened, view, dates, save } = about
  const reckon = useCallback((asked: View) => complianceOf(opened, asked), [opened])
  const [views, setViews] = useState<readonly View[]>([view])
  if (views[0] !== view) setViews([view])
  const days = useOneByOne(views, reckon).found.get(view) ?? null
  const last = days?.at(-1)
  if (days === null || last === undefined) return null
  const csv = () =>
    [
      ['day', ...series, 'contested'],
      ...days.map(({ day, ...counts }) => [
        day,
        ...[...series, 'contested' as const].map((one) => String(counts[one])),
      ]),
    ]
      .map(csvLine)
      .join('')
  return (
    <section className={section.section} aria-labelledby="compliance">
      <div className={styles.head}>
        <h2 id="compliance">{say.title}</h2>
        <Button aria-label={say.csvHint} onClick={() => save(`${opened.dossier.id}-compliance.csv`, csv(), 'text/csv')}>
          {say.csv}
        </Button>
      </div>
      <p className={section.lead}>
        <b>{say.finding(last.holds, last.holds + last.open + last.fails, dates.long(last.day))}</b> {say.lead}
      </p>
      <Chart about={about} days={days} />
      <details className={styles.figures}>
        <summary>{say.table}</summary>
        <Figures about={about} days={days} />
      </details>
      <Shares about={about} />
    </section>
  )
}

interface DaysProps {
  readonly about: EvidenceCase
  readonly days: readonly ComplianceDay[]
}

function Chart({ about: { opened, view, names, dates }, days }: DaysProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null)
  const [ref, width] = useWidth<SVGSVGElement>(720)
  const instant = (day: string): number => instantOf(momentOf(day, names.zone))
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  const range = { from: instant(first), to: instant(last) }
  const x = scaleLinear().domain([range.from, range.to]).range([START, width])
  const all = days.reduce((most, { holds, open, fails }) => Math.max(most, holds + open + fails), 1)
  const y = scaleLinear()
    .domain([0, all])
    .range([HEIGHT - BOTTOM, TOP])
  const shape = area<[number, number] & { data: ComplianceDay }>()
    .x(({ data }) => x(instant(data.day)))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
    .curve(curveStepAfter)
  const contested = line<ComplianceDay>()
    .x(({ day }) => x(instant(day)))
    .y((day) => y(day.contested))
    .curve(curveStepAfter)
  const layers = stack<ComplianceDay>().keys(series)([...days])
  return (
    <div ref={frame}>
      <svg
        ref={ref}
        {...frameOf(width, HEIGHT)}
        role="img"
        aria-label={say.chart(dates.long(first), dates.long(last))}
        className={styles.chart}
      >
        {legend.map((one, place) => (
          <g key={one} transform={`translate(${keyPlace(place)})`}>
            {one === 'contested' ? (
              <>
                <path d="M0 6h14" className={styles.halo} />
                <path d="M0 6h14" className={styles.contested} />
              </>
            ) : (
              <rect width="12" height="12" rx="2" className={styles[one]} />
            )}
            <text x="18" y="10.5">
              {say[one]}
            </text>
          </g>
        ))}
        {layers.map((layer) => (
          <path
            key={layer.key}
            d={shape(layer as unknown as ([number, number] & { data: ComplianceDay })[]) ?? ''}
            className={styles[layer.key as (typeof series)[number]]}
          />
        ))}
        <path d={contested([...days]) ?? ''} className={styles.halo} />
        <path d={contested([...days]) ?? ''} className={styles.contested} data-series="contested" />
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} className={styles.tick}>
              <line x1={START} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={START - 8} y={y(tick) + 4} className={styles.count}>
                {tick}
              </text>
            </g>
          ))}
        {axisMarks(range, names.zone, width - START, { x: -1_000, text: '' }).map((mark) => (
          <text key={mark.text} x={START + mark.x} y={HEIGHT - 8} className={styles.day}>
            {mark.text}
          </text>
        ))}
      </svg>
      <p className={styles.save}>
        <ChartMenu parts={() => partsIn(frame.current)} credit={creditOf(opened, view, say.title)} />
      </p>
    </div>
  )
}

/** The days on which something changed: between them all stays as it was. */
function Figures({ about: { dates }, days }: DaysProps): ReactElement {
  const isSame = (a: ComplianceDay, b: ComplianceDay | undefined): boolean =>
    b !== undefined && [...series, 'contested' as const].every((one) => a[one] === b[one])
  const changing = days.filter((day, place) => !isSame(day, days[place - 1]))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say.day}</th>
          {series.map((one) => (
            <th key={one} scope="col">
              {say[one]}
            </th>
          ))}
          <th scope="col">{say.contested}</th>
        </tr>
      </thead>
      <tbody>
        {changing.map((day) => (
          <tr key={day.day}>
            <th scope="row">{dates.long(day.day)}</th>
            {series.map((one) => (
              <td key={one}>{day[one]}</td>
            ))}
            <td>{day.contested}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
