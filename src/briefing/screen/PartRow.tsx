import type { PointerEvent, ReactElement, RefCallback } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Switch } from '../../ui/Switch.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useBrief } from '../BriefContext.ts'
import styles from './PartLists.module.css'

const { briefScreen: say } = laterWords

interface PartRowProps {
  readonly part: Part
  readonly number: number | null
  readonly isShown: boolean
  readonly isDragged: boolean
  /** How far it gives way to what is dragged, in pixels. */
  readonly shift: number
  readonly gripRef: RefCallback<HTMLElement>
  readonly onGrip: (event: PointerEvent) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onSwitch: () => void
}

const dots = [4, 8, 12].flatMap((y) => [5, 11].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.3" />))

/** A part of the brief in the list of its parts. */
export function PartRow(props: PartRowProps): ReactElement {
  const { part, number, isShown, isDragged, shift, gripRef, onGrip, onStep, onSwitch } = props
  const { actions } = useBrief()
  return (
    <li
      className={`${styles.part} ${isDragged ? styles.dragged : ''}`}
      aria-current={isShown || undefined}
      style={shift === 0 ? undefined : { translate: `0 ${shift}px` }}
    >
      <button
        type="button"
        ref={gripRef}
        className={styles.grip}
        aria-label={say.move(part.title)}
        aria-describedby="move-hint"
        onPointerDown={onGrip}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          onStep(event.key === 'ArrowUp' ? -1 : 1)
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
          {dots}
        </svg>
      </button>
      <span className={styles.number}>{number}</span>
      <button type="button" className={styles.title} onClick={() => actions.lookAt(part.id)}>
        <b>{part.title}</b>
        {part.hasChanged === true && <Tag look="differs">{say.changed}</Tag>}
        {number !== null && <small>{part.summary}</small>}
      </button>
      <Switch label={part.title} isOn={part.isIn} isSupposed={false} onSwitch={onSwitch} />
    </li>
  )
}
