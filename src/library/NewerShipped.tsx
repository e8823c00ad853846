import type { ReactElement } from 'react'
import type { Change } from '../../machines/board/changes.ts'
import type { Dossier } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import styles from './NewerShipped.module.css'
import { StatusChanges } from './StatusChanges.tsx'
import { isOfStatus } from './statusChange.ts'

const say = laterWords.library

const MOST = 3

/** A dossier that comes with the app, newer than the copy that one has of it. */
export interface Newer {
  readonly id: string
  readonly title: string
  /** The entries that the copy has not. */
  readonly added: number
  /** The copy with those entries. */
  readonly dossier: Dossier
  /** What `changedSince` finds between the copy and it, as of today. */
  readonly changes: readonly Change[]
}

export interface NewerActions {
  take(id: string): void
  keep(id: string): void
}

interface NewerShippedProps {
  readonly newer: Newer
  readonly actions: NewerActions
}

/** Offers the newer version, and says what it would change. */
export function NewerShipped({ newer, actions }: NewerShippedProps): ReactElement {
  const { id, title, added, dossier, changes } = newer
  return (
    <section className={styles.newer} aria-label={say.newer(title)}>
      <p>
        <b>{say.newer(title)}</b> {say.newerAdds(added)}
      </p>
      <p>{changes.some(isOfStatus) ? say.newerMoves : say.newerMovesNothing}</p>
      <StatusChanges changes={changes} dossier={dossier} most={MOST} />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => actions.take(id)}>
          {say.take}
        </Button>
        <Button onClick={() => actions.keep(id)}>{say.keep}</Button>
      </div>
    </section>
  )
}
