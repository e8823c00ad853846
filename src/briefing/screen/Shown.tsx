import { type ReactElement, useState } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { restsOfPart } from '../../../machines/briefing/restsOf.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import { Slide } from '../slide/Slide.tsx'
import { OwnHeadline } from './OwnHeadline.tsx'
import { OwnNote } from './OwnNote.tsx'
import { RestsOn } from './RestsOn.tsx'
import styles from './Shown.module.css'
import { Since } from './Since.tsx'

const { briefScreen: say } = laterWords

interface ShownProps {
  readonly part: Part
  /** From 1 on; 0 where it is left out. */
  readonly place: number
  readonly count: number
}

/** The slide that is looked at, and what can be said of it. */
export function Shown({ part, place, count }: ShownProps): ReactElement {
  const { outline } = useBrief()
  const [isListed, setIsListed] = useState(false)
  const rests = [...new Set(restsOfPart(part))]
  const label = place === 0 ? `${part.title}: ${say.leftOut}` : say.slideOf(place, count, part.title)
  return (
    <>
      <section aria-label={label} className={`${styles.shown} ${place === 0 ? styles.out : ''}`}>
        <Slide outline={outline} part={part} place={Math.max(place, 1)} look="paper" />
      </section>
      <div className={styles.meta}>
        <div className={styles.own}>
          <OwnHeadline part={part} />
          <OwnNote part={part} />
          {part.kind === 'changes' && <Since />}
        </div>
        <p className={styles.rests}>
          {say.rests(rests.length)}{' '}
          {rests.length > 0 && (
            <button
              type="button"
              className={styles.link}
              aria-expanded={isListed}
              onClick={() => setIsListed((before) => !before)}
            >
              {isListed ? say.hideThem : say.showThem}
            </button>
          )}
        </p>
      </div>
      {isListed && <RestsOn ids={rests} />}
    </>
  )
}
