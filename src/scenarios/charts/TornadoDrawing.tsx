import { type ReactElement, useId } from 'react'
import { frameOf } from '../../ui/charts/frameOf.ts'
import { Hatch } from '../../ui/charts/Hatch.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import type { Push } from './pushes.ts'
import { TornadoAxis } from './TornadoAxis.tsx'
import { TornadoBars } from './TornadoBars.tsx'
import styles from './TornadoDrawing.module.css'
import { KEY_LINE, keyOf, TornadoKey } from './TornadoKey.tsx'
import { AXIS, tornadoLayout } from './tornadoLayout.ts'

/** From these odds on, what is said beyond the line of the present needs room at the end. */
const LATE = 0.7
const USUAL_WIDTH = 600
/** Between the key and the bars. */
const GAP = 8

export interface TornadoDrawingProps {
  readonly odds: number
  readonly rows: readonly Push[]
}

/** The bars of a tornado with their key and axis: hidden from those who hear the table beside it. */
export function TornadoDrawing({ odds, rows }: TornadoDrawingProps): ReactElement {
  const [ref, width] = useWidth<SVGSVGElement>(USUAL_WIDTH)
  const hatch = useId()
  const key = keyOf(odds, width)
  const top = key.lines * KEY_LINE + GAP
  const plan = tornadoLayout(rows, width, top, odds > LATE && rows.some(({ holds }) => holds !== null))
  const height = plan.bottom + AXIS
  return (
    <svg
      ref={ref}
      width="100%"
      height={height}
      {...frameOf(width, height)}
      aria-hidden="true"
      className={styles.tornado}
    >
      <defs>
        <Hatch id={hatch} ground={styles.ground} line={styles.hatch} />
      </defs>
      <TornadoKey entries={key.entries} hatch={hatch} />
      <TornadoBars plan={plan} odds={odds} hatch={hatch} />
      <TornadoAxis odds={odds} plan={plan} />
    </svg>
  )
}
