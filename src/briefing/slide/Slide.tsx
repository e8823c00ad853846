import type { ReactElement, ReactNode } from 'react'
import type { Outline, Part } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Tag } from '../../ui/Tag.tsx'
import { Blocks } from './Blocks.tsx'
import { Headline } from './Headline.tsx'
import type { Live } from './live.ts'
import styles from './Slide.module.css'
import { SlideFooter } from './SlideFooter.tsx'
import { useFit } from './useFit.ts'

const { briefScreen: say } = laterWords

export interface SlideProps {
  readonly outline: Outline
  readonly part: Part
  /** From 1 on. */
  readonly place: number
  /** On paper, as it is handed out; in a list of many; or in a room, where it fills the screen. */
  readonly look: 'paper' | 'thumb' | 'room'
  readonly live?: Live
}

/** A part of a briefing as a slide. Its sizes follow its width, and what is much is written smaller. */
export function Slide({ outline, part, place, look, live }: SlideProps): ReactElement {
  const { ref, isCut } = useFit([part, look])
  const isPaper = look !== 'room'
  return (
    <div
      className={`${styles.slide} ${styles[look]}`}
      data-paper={isPaper || undefined}
      data-flows={look === 'thumb' ? undefined : ''}
      data-slide={part.id}
    >
      <div className={`${styles.inner} ${part.kind === 'proposal' ? styles.proposal : ''}`}>
        <Headline part={part} before={live?.before ?? null} isSupposed={outline.steps.length > 0} />
        <Body isReached={isCut && look !== 'thumb'} label={part.title} bodyRef={ref}>
          <Blocks part={part} live={live} />
          {part.note !== null && (
            <p className={styles.note}>
              <Tag>{say.analystsNote}</Tag> {part.note.text}
            </p>
          )}
        </Body>
        <SlideFooter footer={outline.footer} place={place} />
      </div>
    </div>
  )
}

interface BodyProps {
  /** Whether there is more than fits, so that the keyboard has to reach it. */
  readonly isReached: boolean
  readonly label: string
  readonly bodyRef: (element: HTMLElement | null) => void
  readonly children: ReactNode
}

const Body = ({ isReached, label, bodyRef, children }: BodyProps): ReactElement =>
  isReached ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by keyboard too.
    <section ref={bodyRef} className={styles.body} data-body="" tabIndex={0} aria-label={label}>
      {children}
    </section>
  ) : (
    <div ref={bodyRef} className={styles.body} data-body="">
      {children}
    </div>
  )
