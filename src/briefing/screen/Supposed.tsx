import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { useBrief } from '../BriefContext.ts'
import screen from './BriefScreen.module.css'
import styles from './Supposed.module.css'

const { briefScreen: say } = laterWords

/** Says that the briefing is of a what-if, where it is, and leads back to the record. */
export function Supposed(): ReactElement | null {
  const { outline, actions } = useBrief()
  if (outline.steps.length === 0) return null
  return (
    <section aria-label={say.whatIfRegion} className={`${styles.bar} ${screen.whole}`}>
      <p>{say.supposed(outline.steps.length)}</p>
      <Button onClick={() => actions.undo()}>{say.undo}</Button>
      <Button onClick={() => actions.discard()}>{say.backToRecord}</Button>
    </section>
  )
}
