import type { ReactElement } from 'react'
import type { Change } from '../../machines/board/changes.ts'
import type { DevelopmentId, Dossier } from '../../machines/dossier.ts'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import { FewFirst } from './FewFirst.tsx'
import styles from './StatusChanges.module.css'
import { isOfStatus, statusChange } from './statusChange.ts'

const say = laterWords.library.since

/** So many developments are named behind each. */
const MOST_CAUSES = 2

interface StatusChangesProps {
  /** Of which only those of a status or of an end are listed. */
  readonly changes: readonly Change[]
  /** The dossier that the changes lead to. */
  readonly dossier: Dossier
  /** So many are shown at once; the rest is a step away. */
  readonly most: number
}

/** What changed in status: from what to what, and by which developments. */
export function StatusChanges({ changes, dossier, most }: StatusChangesProps): ReactElement {
  return (
    <FewFirst all={changes.filter(isOfStatus)} most={most} sayMore={say.more} keyOf={({ id }) => id}>
      {(change) => {
        const { title, text } = statusChange(change, dossier)
        return (
          <>
            <b>{title}</b> {text}
            {change.because.slice(0, MOST_CAUSES).map((id) => (
              <Cause key={id} id={id} dossier={dossier} />
            ))}
          </>
        )
      }}
    </FewFirst>
  )
}

function Cause({ id, dossier }: { readonly id: DevelopmentId; readonly dossier: Dossier }): ReactElement | null {
  const development = dossier.developments.find((one) => one.id === id)
  if (development === undefined) return null
  const { headline, at } = development
  return (
    <span className={styles.cause}>{say.bySource(headline, formatMoment(at, dossier.timeZone, 'dayAndMonth'))}</span>
  )
}
