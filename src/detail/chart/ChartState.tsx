import type { KeyboardEvent, ReactElement } from 'react'
import type { Placed } from './layout.ts'
import styles from './Statechart.module.css'

export interface ChartStateProps {
  readonly at: Placed
  readonly isListed: boolean
  readonly title: string
  /** What leads to it. */
  readonly caption: string
  /** What it is called where it is not seen. */
  readonly name: string
  /** Its numbers on the way. */
  readonly visits: readonly number[]
  readonly isPresent: boolean
  readonly isAhead: boolean
  readonly isPicked: boolean
  readonly item: string
  readonly tabIndex: number
  readonly onFocus: () => void
  readonly onPick: () => void
}

/** More numbers than this do not fit at a state: the last ones tell. */
const MOST_NUMBERS = 3
const BADGE = 17

/** A state of a chart: a button that tells when it was so. */
export function ChartState(props: ChartStateProps): ReactElement {
  const { at, isListed, title, caption, name, visits, item, tabIndex, onFocus, onPick } = props
  const { x, y, width, height } = at
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPick()
  }
  const looks = [
    styles.state,
    ...(isListed ? [styles.listed] : []),
    ...(visits.length > 0 ? [styles.visited] : []),
    ...(props.isPresent ? [styles.present] : []),
    ...(props.isAhead ? [styles.ahead] : []),
    ...(props.isPicked ? [styles.picked] : []),
  ]
  const shown = visits.slice(-MOST_NUMBERS)
  const middle = y + height / 2
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing.
    <g
      role="button"
      aria-label={name}
      aria-pressed={props.isPicked}
      aria-current={props.isPresent || undefined}
      tabIndex={tabIndex}
      data-item={item}
      data-state={item}
      onFocus={onFocus}
      onClick={onPick}
      onKeyDown={onKeyDown}
      className={looks.join(' ')}
    >
      <rect x={x} y={y} width={width} height={height} rx={isListed ? 6 : height / 2} className={styles.box} />
      {isListed ? (
        <>
          <text x={x + 10} y={middle + 4.5} className={`${styles.name} ${styles.atStart}`}>
            {title}
          </text>
          <text x={x + width - 10} y={middle + 4} className={`${styles.caption} ${styles.atEnd}`}>
            {caption}
          </text>
        </>
      ) : (
        <>
          <text x={x + width / 2} y={caption === '' ? middle + 4.5 : middle - 1.5} className={styles.name}>
            {title}
          </text>
          <text x={x + width / 2} y={middle + 13} className={styles.caption}>
            {caption}
          </text>
        </>
      )}
      {shown.map((number, place) => {
        const cx = isListed ? x - 3 : x + 7 + place * BADGE
        return (
          <g key={number} className={styles.number}>
            <circle cx={cx} cy={isListed ? middle : y + 2} r="8.5" />
            <text x={cx} y={(isListed ? middle : y + 2) + 3.6}>
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}
