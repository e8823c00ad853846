import { scaleLinear } from 'd3-scale'
import { type ReactElement, useId } from 'react'
import { instantOf, momentOf } from '../../../machines/time.ts'
import { frameOf } from '../../ui/charts/frameOf.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { axisMarks, widthOf } from '../../ui/timeAxis.ts'
import type { Range } from '../../ui/timeRange.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDetail } from '../DetailContext.ts'
import { laneText, statusLook, statusText } from '../statusText.ts'
import styles from './LaneChart.module.css'
import type { Lane, LaneSpan } from './lanes.ts'

const { detail } = laterWords

const HEIGHT = 40
const AXIS = 22
const TOP = 8
const BAR = 26
const ICON = 15
const LEAST = 3

export interface LaneChartProps {
  /** Null draws the axis under the lanes. */
  readonly lane: Lane | null
  readonly range: Range
  /** The as-of moment, in milliseconds since 1970. */
  readonly now: number
}

/** One lane, or the axis below them: a table says the same to who does not see it. */
export function LaneChart({ lane, range, now }: LaneChartProps): ReactElement {
  const [ref, width] = useWidth<SVGSVGElement>(640)
  const hatch = useId()
  const { names, dates, view } = useDetail()
  const at = scaleLinear().domain([range.from, range.to]).range([0, width]).clamp(true)
  const present = at(now)
  const presentMark = {
    x: Math.max(widthOf(dates.short(view.asOf)) / 2, Math.min(present, width - 24)),
    text: dates.short(view.asOf),
  }
  if (lane === null) {
    return (
      <svg ref={ref} {...frameOf(width, AXIS)} aria-hidden="true" className={styles.axis}>
        <line x1="0" x2={width} y1="0.5" y2="0.5" className={styles.rule} />
        {axisMarks(range, names.zone, width, presentMark).map(({ x, text }) => (
          <text key={text} x={x} y="17" className={styles.tick}>
            {text}
          </text>
        ))}
        <text x={presentMark.x} y="17" className={styles.presentTick}>
          {presentMark.text}
        </text>
      </svg>
    )
  }
  const until = lane.until === null ? null : at(instantOf(momentOf(lane.until, names.zone)))
  return (
    <svg ref={ref} {...frameOf(width, HEIGHT)} aria-hidden="true" className={styles.lane}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.hatchGround} />
          <rect width="1.6" height="6" className={styles.hatchLine} />
        </pattern>
      </defs>
      {until !== null && until > present && (
        <g className={styles.toCome}>
          <title>{detail.toCome}</title>
          <rect x={present} y={TOP} width={until - present} height={BAR} rx="4" fill={`url(#${hatch})`} />
          <line x1={until} x2={until} y1={TOP - 2} y2={TOP + BAR + 2} />
        </g>
      )}
      {lane.isUnderway && until === null && (
        <line x1={present} x2={width} y1={TOP + BAR / 2} y2={TOP + BAR / 2} className={styles.openEnd} />
      )}
      {lane.spans.filter(hasLasted).map((span) => (
        <Span key={span.start} span={span} from={at(span.start)} to={at(span.end)} />
      ))}
      {lane.marks.map(({ what, at: date, instant }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a lane only ever come after each other.
        <g key={place} className={styles.mark} data-what={what}>
          <title>{`${detail[what]}, ${dates.long(date)}`}</title>
          <path d={markAt(at(instant), what)} />
        </g>
      ))}
      <line x1={present} x2={present} y1="0" y2={HEIGHT} className={styles.present} />
    </svg>
  )
}

/** What was over at once has no room of its own; the table names it. */
const hasLasted = ({ start, end }: LaneSpan): boolean => end > start

/** An extension points on, an alleged breach down, a settled one up. */
function markAt(x: number, what: 'extended' | 'breachAlleged' | 'breachSettled'): string {
  if (what === 'extended') return `M${x - 4} ${TOP - 7}L${x + 4} ${TOP - 3.5}L${x - 4} ${TOP}Z`
  const [tip, base] = what === 'breachAlleged' ? [TOP, TOP - 7] : [TOP - 7, TOP]
  return `M${x} ${tip}L${x - 4.5} ${base}L${x + 4.5} ${base}Z`
}

interface SpanProps {
  readonly span: LaneSpan
  readonly from: number
  readonly to: number
}

function Span({ span, from, to }: SpanProps): ReactElement {
  const { isConsent } = useDetail()
  const look = statusLook(span.status, isConsent)
  const text = laneText(span.status, isConsent)
  const width = Math.max(LEAST, to - from)
  const hasIcon = width >= ICON + 6
  const hasText = width >= ICON + 18 + widthOf(text)
  return (
    <g className={`${styles.span} ${styles[look.tone]}`} data-status={span.status}>
      <title>{statusText(span.status, isConsent)}</title>
      <rect x={from + 0.75} y={TOP} width={Math.max(LEAST, width - 1.5)} height={BAR} rx="4" />
      {hasIcon && (
        <svg
          aria-hidden="true"
          x={from + (hasText ? 7 : (width - ICON) / 2)}
          y={TOP + (BAR - ICON) / 2}
          width={ICON}
          height={ICON}
        >
          <StatusIcon look={look} />
        </svg>
      )}
      {hasText && (
        <text x={from + 12 + ICON} y={TOP + BAR / 2 + 4.5}>
          {text}
        </text>
      )}
    </g>
  )
}
