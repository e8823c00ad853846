import type { ReactElement } from 'react'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import styles from './PartLists.module.css'

const { briefScreen: say } = laterWords

/** What says something else than the saved briefing that is open did, before all else. */
export function ChangedSince(): ReactElement | null {
  const { outline, open, actions } = useBrief()
  if (open === null || outline.parts.every(({ hasChanged }) => hasChanged === null)) return null
  const changed = outline.parts.filter(({ isIn, hasChanged }) => isIn && hasChanged === true)
  if (changed.length === 0) return <p className={styles.unchanged}>{say.nothingChanged(open.title)}</p>
  return (
    <section className={styles.changed}>
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
