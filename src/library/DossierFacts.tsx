import type { ReactElement } from 'react'
import { formatMoment, zoneHere } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import styles from './DossierFacts.module.css'
import type { Kept } from './kept.ts'

const say = laterWords.library

interface DossierFactsProps {
  readonly kept: Kept
  readonly isOpen: boolean
  readonly now: number
  /** What shows the copies that were put aside. */
  readonly copies: ReactElement | null
}

/** How it stands with a dossier, in a line. */
export function DossierFacts({ kept, isOpen, now, copies }: DossierFactsProps): ReactElement {
  const { origin, changed, bytes, entries, file } = kept
  return (
    <ul className={styles.facts}>
      {isOpen && (
        <li>
          <b>{say.openNow}</b>
        </li>
      )}
      <li>{say.origins[origin]}</li>
      {changed !== null && (
        <li>
          <time dateTime={changed} title={formatMoment(changed, zoneHere())}>
            {say.changed(now - Date.parse(changed))}
          </time>
        </li>
      )}
      {/* What was never written to is not in the store, and has no size there. */}
      {entries > 0 && <li>{say.entries(entries)}</li>}
      {entries > 0 && <li>{say.size(bytes)}</li>}
      {file !== null && <li>{say.alsoIn(file)}</li>}
      {copies !== null && <li>{copies}</li>}
    </ul>
  )
}
