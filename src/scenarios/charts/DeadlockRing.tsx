import { type ReactElement, useId } from 'react'
import type { ElementId, PartyId } from '../../../machines/dossier.ts'
import { wrapped } from '../../ui/charts/wrapped.ts'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './DeadlockRing.module.css'
import type { Demand } from './demands.ts'
import { LABEL_LETTERS, LABEL_LINE, LINE, lettersOfBox, ringLayout } from './ringLayout.ts'

const { deadlock: said } = laterWords.charts

/** As many lines as a box, and the words beside an arrow, take. */
const BOX_LINES = 5
const LABEL_LINES = 4

export interface DeadlockRingProps {
  /** Each from what the one before it leads to. */
  readonly ring: readonly Demand[]
  readonly titleOf: (id: ElementId) => string
  readonly nameOf: (id: PartyId) => string
}

/** A circle of demands, each an arrow from what is wanted first. The list beside it says the same in words. */
export function DeadlockRing({ ring, titleOf, nameOf }: DeadlockRingProps): ReactElement {
  const head = useId()
  const labels = ring.map(({ parties }) => wrapped(said.arrow(parties.map(nameOf)), LABEL_LETTERS, LABEL_LINES))
  const titles = ring.map(({ first }) => titleOf(first))
  const lines = titles.map((title, place) => wrapped(title, lettersOfBox(place, ring.length), BOX_LINES))
  const { width, height, boxes, arrows } = ringLayout(lines, labels)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said.circle(titles)} className={styles.ring}>
      <marker id={head} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M1 1l7 4-7 4" className={styles.head} />
      </marker>
      {arrows.map(({ path, ...label }) => (
        <g key={path}>
          <path d={path} markerEnd={`url(#${head})`} className={styles.arrow} />
          <Text {...label} step={LABEL_LINE} look={styles.who} />
        </g>
      ))}
      {boxes.map((box, place) => (
        <g key={ring[place]?.first}>
          <title>{titles[place]}</title>
          <rect
            x={box.x - box.width / 2}
            y={box.y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={box.lines.length === 1 ? box.height / 2 : 12}
            className={styles.box}
          />
          <Text
            lines={box.lines}
            x={box.x}
            y={box.y - ((box.lines.length - 1) * LINE) / 2 + 4.5}
            anchor="middle"
            step={LINE}
          />
        </g>
      ))}
    </svg>
  )
}

interface TextProps {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly step: number
  readonly look?: string | undefined
}

const Text = ({ lines, x, y, anchor, step, look }: TextProps): ReactElement => (
  <text textAnchor={anchor} className={look}>
    {lines.map((line, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
      <tspan key={place} x={x} y={y + place * step}>
        {line}
      </tspan>
    ))}
  </text>
)
