import { memo, useMemo } from 'react'
import { axisMarks, widthOf } from '../../ui/timeAxis.ts'
import type { Range } from '../../ui/timeRange.ts'
import styles from './Axis.module.css'

interface AxisProps {
  readonly range: Range
  readonly zone: string
  readonly width: number
  /** The date shown, and where it lies. */
  readonly x: number
  readonly text: string
}

const HEIGHT = 16
const BASELINE = 12

/** The dates along the timeline. */
export const Axis = memo(function Axis({ range, zone, width, x, text }: AxisProps) {
  const half = widthOf(text) / 2
  const labelX = Math.max(half, Math.min(x, width - half))
  const marks = useMemo(() => axisMarks(range, zone, width, { x: labelX, text }), [range, zone, width, labelX, text])
  return (
    <svg className={styles.axis} width={width} height={HEIGHT} aria-hidden="true">
      {marks.map((mark) => (
        <text key={mark.x} x={mark.x} y={BASELINE}>
          {mark.text}
        </text>
      ))}
      <text x={labelX} y={BASELINE} className={styles.now}>
        {text}
      </text>
    </svg>
  )
})
