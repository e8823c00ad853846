import type { ReactElement } from 'react'
import { ChartLine, type Reached } from './ChartLine.tsx'
import { arrowhead } from './geometry.ts'
import type { Placed } from './layout.ts'

export interface ChartLoopProps {
  readonly at: Placed | undefined
  readonly transitions: readonly Reached[]
}

/** What leads back to where it began: one small round at the upper right corner, for all of it. */
export function ChartLoop({ at, transitions }: ChartLoopProps): ReactElement | null {
  if (at === undefined) return null
  const [x, y] = [at.x + at.width - 24, at.y]
  const d = `M${x} ${y}C${x - 2} ${y - 13} ${x + 16} ${y - 13} ${x + 13} ${y - 1}`
  const head = arrowhead({ x: x + 14, y: y - 9 }, { x: x + 12.5, y })
  return <ChartLine line={{ d, head, label: null }} label="" look="plain" transitions={transitions} />
}
