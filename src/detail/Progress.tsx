import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line as lineBy } from 'd3-shape'
import { type ReactElement, useMemo } from 'react'
import { asOfDate } from '../../machines/asOf.ts'
import type { Condition } from '../../machines/dossier.ts'
import { instantOf, momentOf } from '../../machines/time.ts'
import { laterWords } from '../ui/laterWords.ts'
import { useWidth } from '../ui/useWidth.ts'
import { countsOf } from './counts.ts'
import { useDetail } from './DetailContext.ts'
import styles from './Progress.module.css'
import { Section } from './Section.tsx'

const { detail } = laterWords

const HEIGHT = 110
const TOP = 16
const BOTTOM = 24
const START = 40

/** How far what can be counted has come, by the account that is shown, with its target. */
export function Progress({ measure }: { readonly measure: NonNullable<Condition['measure']> }): ReactElement {
  const { histories, view, names, dates } = useDetail()
  const { target, unit } = measure
  const counts = useMemo(() => countsOf(histories.get(view.lens) ?? []), [histories, view.lens])
  const [ref, width] = useWidth<SVGSVGElement>(640)
  const instant = (text: string): number => instantOf(momentOf(text, names.zone))
  const now = asOfDate(view.asOf, names.zone).limit
  const last = counts.at(-1)
  const points = [
    ...counts.map(({ at, value }) => ({ x: instant(at), y: value })),
    ...(last ? [{ x: now, y: last.value }] : []),
  ]
  const x = scaleLinear()
    .domain([points[0]?.x ?? now - 1, now])
    .range([START, width - 12])
  const y = scaleLinear()
    .domain([0, Math.max(target, ...counts.map(({ value }) => value))])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP])
  const line = lineBy<{ x: number; y: number }>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveStepAfter)
  return (
    <Section
      title={detail.progress}
      labelOf={last === undefined ? undefined : () => null}
      note={last === undefined ? detail.nothingCounted(target, unit) : detail.progressNote(last.value, target, unit)}
    >
      {last !== undefined && (
        <>
          <svg ref={ref} aria-hidden="true" className={styles.chart}>
            {y.ticks(3).map((tick) => (
              <g key={tick} className={styles.tick}>
                <line x1={START} x2={width} y1={y(tick)} y2={y(tick)} />
                <text x={START - 8} y={y(tick) + 4}>
                  {tick}
                </text>
              </g>
            ))}
            <g className={styles.target}>
              <line x1={START} x2={width} y1={y(target)} y2={y(target)} />
              <text x={width} y={y(target) - 5}>
                {detail.target(target)}
              </text>
            </g>
            <path d={line(points) ?? ''} className={styles.line} />
            {counts.map(({ at, value }) => (
              <circle key={`${at} ${value}`} cx={x(instant(at))} cy={y(value)} r="3.5" className={styles.point}>
                <title>{`${dates.long(at)}: ${value}`}</title>
              </circle>
            ))}
            <text x={START} y={HEIGHT - 6} className={styles.start}>
              {dates.short(counts[0]?.at ?? view.asOf)}
            </text>
            <text x={width} y={HEIGHT - 6} className={styles.end}>
              {dates.short(view.asOf)}
            </text>
          </svg>
          <div className="visually-hidden">
            <table>
              <caption>{detail.progress}</caption>
              <thead>
                <tr>
                  <th scope="col">{detail.date}</th>
                  <th scope="col">{detail.counted}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ at, value }) => (
                  <tr key={`${at} ${value}`}>
                    <th scope="row">{dates.long(at)}</th>
                    <td>{detail.progressNote(value, target, unit)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  )
}
