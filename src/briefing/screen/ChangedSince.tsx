import { type ReactElement, useEffect, useRef } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './PartLists.module.css'

const { briefScreen: say } = laterWords

interface ChangedSinceProps {
  /** How often a briefing was made again here: each time one is led to what has changed, once that is known. */
  readonly timesMadeAgain: number
}

/** What says something else than the saved briefing that is open did, before all else. */
export function ChangedSince({ timesMadeAgain }: ChangedSinceProps): ReactElement | null {
  const { outline, open, actions } = useBrief()
  const place = useRef<HTMLElement>(null)
  const timesLed = useRef(0)
  useEffect(() => {
    if (timesLed.current === timesMadeAgain || place.current === null) return
    timesLed.current = timesMadeAgain
    place.current.focus()
  })
  if (open === null || outline.parts.every(({ hasChanged }) => hasChanged === null)) return null
  const changed = outline.parts.filter(({ isIn, hasChanged }) => isIn && hasChanged === true)
  if (changed.length === 0)
    return (
      <section ref={place} tabIndex={-1}>
        <p className={styles.unchanged}>{say.nothingChanged(open.title)}</p>
      </section>
    )
  return (
    <section ref={place} tabIndex={-1} className={styles.changed}>
      <h2>{say.changedSince(open.title)}</h2>
      <ul>
        {changed.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className={styles.changedPart} onClick={() => actions.lookAt(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
