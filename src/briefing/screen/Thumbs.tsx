import type { ReactElement } from 'react'
import type { Part } from '../../../machines/briefing/outline.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import { Thumb } from '../slide/Thumb.tsx'
import styles from './Thumbs.module.css'

interface ThumbsProps {
  readonly slides: readonly Part[]
  readonly shown: Part | undefined
}

/** The other slides, small. On paper all of them are there, each on a page. */
export function Thumbs({ slides, shown }: ThumbsProps): ReactElement {
  const { outline, actions } = useBrief()
  return (
    <ul className={styles.thumbs}>
      {slides.map((part, place) => (
        <li key={part.id} className={part === shown ? styles.shown : undefined}>
          <Thumb
            outline={outline}
            part={part}
            place={place + 1}
            label={laterWords.briefScreen.thumb(place + 1, part.title)}
            isShown={false}
            onChoose={() => actions.lookAt(part.id)}
          />
        </li>
      ))}
    </ul>
  )
}
