import type { ReactElement } from 'react'
import type { Change } from '../../machines/board/changes.ts'
import type { Dossier } from '../../machines/dossier.ts'
import type { VersionChange } from '../../machines/record/newerVersion.ts'
import { Button } from '../ui/Button.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { correctionOf } from './correction.ts'
import { FewFirst } from './FewFirst.tsx'
import styles from './NewerShipped.module.css'
import { StatusChanges } from './StatusChanges.tsx'
import { isOfStatus } from './statusChange.ts'

const say = laterWords.library.newer

const MOST = 3

/** A dossier that comes with the app, newer than the copy that one has of it. */
export interface Newer {
  readonly id: string
  /** What the copy is called. */
  readonly title: string
  /** What tells this version from others. */
  readonly version: string
  /** What of the copy would be otherwise. */
  readonly changes: readonly VersionChange[]
  /** How many the version has otherwise that stay, for the user has changed them. */
  readonly stays: number
  /** How many it no longer has that stay, for something of the user refers to them. */
  readonly needed: number
  /** Whether it can be told what the user has changed. */
  readonly knowsOwn: boolean
  /** The copy before it, and with it. */
  readonly before: Dossier
  readonly after: Dossier
  /** What `changedSince` finds between the two, as of today. */
  readonly statuses: readonly Change[]
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
  const { id, title, changes, stays, needed, knowsOwn, before, after, statuses } = newer
  const count = (of: VersionChange['what']) => changes.filter(({ what }) => what === of).length
  const counts = { added: count('added'), corrected: count('corrected'), removed: count('removed') }
  const corrections = changes.filter(({ what }) => what !== 'added').map((one) => correctionOf(one, before))
  return (
    <section className={styles.newer} aria-label={say.title(title)}>
      <p>
        <b>{say.title(title)}</b> {say.brings(counts)}
        {stays > 0 && ` ${say.stays(stays, knowsOwn)}`}
        {needed > 0 && ` ${say.needed(needed)}`}
      </p>
      <div className={styles.part}>
        <p className={styles.lead}>{statuses.some(isOfStatus) ? say.moves : say.movesNothing}</p>
        <StatusChanges changes={statuses} dossier={after} most={MOST} />
      </div>
      {corrections.length > 0 && (
        <div className={styles.part}>
          <p className={styles.lead}>{say.corrects(counts.corrected, counts.removed)}</p>
          <FewFirst all={corrections} most={MOST} sayMore={say.more} keyOf={({ name, text }) => `${name} ${text}`}>
            {({ name, text }) => (
              <>
                {name} <span className={styles.correction}>{text}</span>
              </>
            )}
          </FewFirst>
        </div>
      )}
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => actions.take(id)}>
          {say.take}
        </Button>
        <Button onClick={() => actions.keep(id)}>{say.keep}</Button>
      </div>
    </section>
  )
}
