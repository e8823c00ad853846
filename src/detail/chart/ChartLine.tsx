import type { ReactElement } from 'react'
import type { DrawnLine } from './layout.ts'
import styles from './Statechart.module.css'

/** A transition as the keyboard reaches it. */
export interface Reached {
  readonly name: string
  readonly item: string
  readonly tabIndex: number
  readonly onFocus: () => void
}

export interface ChartLineProps {
  readonly line: Pick<DrawnLine, 'd' | 'head' | 'label'>
  readonly label: string
  readonly look: 'plain' | 'taken' | 'last'
  readonly transitions: readonly Reached[]
}

/** A line with its arrowhead and label, and over it each transition that it stands for. */
export const ChartLine = ({ line, label, look, transitions }: ChartLineProps): ReactElement => (
  <g className={`${styles.line} ${styles[look]}`}>
    <path d={line.d} className={styles.stroke} />
    <path d={line.head} className={styles.head} />
    {label !== '' && line.label !== null && (
      <text x={line.label.x} y={line.label.y + 4} className={styles.label}>
        {label}
      </text>
    )}
    {transitions.map(({ name, item, tabIndex, onFocus }) => (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an arrow is a picture with a name, that keys reach.
      <g
        key={item}
        role="img"
        aria-label={name}
        tabIndex={tabIndex}
        data-item={item}
        onFocus={onFocus}
        className={styles.transition}
      >
        <title>{name}</title>
        <path d={line.d} className={styles.reach} />
        <path d={line.head} className={styles.head} />
      </g>
    ))}
  </g>
)
