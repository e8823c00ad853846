import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './TornadoDrawing.module.css'
import type { TornadoPlan } from './tornadoLayout.ts'

const { tornado } = laterWords.charts

/** An end of the axis is left out where the odds now stand closer to it than this. */
const NEAR = 0.18
const FOOT = 18

interface TornadoAxisProps {
  readonly odds: number
  readonly plan: TornadoPlan
}

/** Nothing, the odds now, and certainty. */
export function TornadoAxis({ odds, plan: { x, bottom } }: TornadoAxisProps): ReactElement {
  const marks = [...(odds > NEAR ? [0] : []), odds, ...(odds < 1 - NEAR ? [1] : [])]
  return (
    <>
      {marks.map((at) => (
        <text key={at} x={x(at)} y={bottom + FOOT} className={at === odds ? styles.present : styles.mark}>
          {tornado.figure(at)}
        </text>
      ))}
    </>
  )
}
