import type { ReactElement } from 'react'
import type { Outline, Part } from '../../../machines/briefing/outline.ts'
import { Slide } from './Slide.tsx'
import styles from './Thumb.module.css'

interface ThumbProps {
  readonly outline: Outline
  readonly part: Part
  /** From 1 on. */
  readonly place: number
  readonly label: string
  readonly isShown: boolean
  readonly onChoose: () => void
}

/** A slide, small, that can be chosen. */
export function Thumb({ outline, part, place, label, isShown, onChoose }: ThumbProps): ReactElement {
  return (
    <div className={styles.thumb}>
      <div aria-hidden="true" inert>
        <Slide outline={outline} part={part} place={place} look="thumb" />
      </div>
      <button
        type="button"
        className={styles.choose}
        aria-label={label}
        aria-current={isShown || undefined}
        onClick={onChoose}
      >
        <b>{place}</b>
        {part.title}
      </button>
    </div>
  )
}
