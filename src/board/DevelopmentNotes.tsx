import { Fragment, type ReactElement } from 'react'
import type { DevelopmentId } from '../../machines/dossier.ts'
import { laterWords } from '../ui/laterWords.ts'
import { DevelopmentNote } from './DevelopmentNote.tsx'
import styles from './FindingList.module.css'

const { findings } = laterWords

const MOST = 4

/** The developments behind something, the latest of many; where there is none, time alone. */
export function DevelopmentNotes({ ids }: { readonly ids: readonly DevelopmentId[] }): ReactElement {
  const shown = ids.slice(-MOST)
  return (
    <p className={styles.source}>
      {ids.length === 0 && findings.onlyTime}
      {ids.length > MOST && `${findings.moreOf(ids.length - MOST)} · `}
      {shown.map((id, place) => (
        <Fragment key={id}>
          {place > 0 && ' · '}
          <DevelopmentNote id={id} />
        </Fragment>
      ))}
    </p>
  )
}
