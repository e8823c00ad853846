import { lazy, type ReactElement, Suspense, useState } from 'react'
import { acceptedFiles } from '../ui/acceptedFiles.ts'
import { Button, buttonLook } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import type { KeptActions } from './DossierRow.tsx'
import { FailureNotice } from './FailureNotice.tsx'
import type { Failure } from './failure.ts'
import { KeptList } from './KeptList.tsx'
import type { Kept } from './kept.ts'
import styles from './Library.module.css'
import { NewDossier } from './NewDossier.tsx'
import type { Newer, NewerActions } from './NewerShipped.tsx'

const NewerShipped = lazy(async () => ({ default: (await import('./NewerShipped.tsx')).NewerShipped }))

const say = laterWords.library

export interface LibraryActions extends KeptActions, NewerActions {
  create(title: string, timeZone: string): void
  importFiles(files: readonly File[]): void
}

export interface LibraryProps {
  /** Null where they could not be listed. */
  readonly dossiers: readonly Kept[] | null
  /** What was asked for last and not done; null where nothing is amiss. */
  readonly failure: Failure | null
  /** The one that is open now; null for none. */
  readonly openId: string | null
  /** The one whose copies are shown at once; null for none. */
  readonly copiesOf: string | null
  readonly newerShipped: readonly Newer[]
  /** Whether the browser can write to a file that the user chooses. */
  readonly canLink: boolean
  /** The present moment, in milliseconds since 1970. */
  readonly now: number
  readonly actions: LibraryActions
  readonly onDismissFailure: () => void
  readonly onClose: () => void
}

/** The dossiers of this browser: to open, make, rename, copy, delete and bring back, and to keep in files. */
export function Library(props: LibraryProps): ReactElement {
  const { dossiers, failure, openId, copiesOf, newerShipped, canLink, now, actions } = props
  const { onDismissFailure, onClose } = props
  const [isCreating, setIsCreating] = useState(false)
  return (
    <Dialog label={say.title} onClose={onClose} className={styles.library}>
      <div className={styles.head}>
        <h2>{say.title}</h2>
        <div className={styles.tools}>
          <Button look="primary" aria-expanded={isCreating} onClick={() => setIsCreating(!isCreating)}>
            {say.create}
          </Button>
          <label className={buttonLook('plain', styles.import)}>
            {say.importFiles}
            <input
              type="file"
              multiple
              accept={acceptedFiles}
              aria-label={say.importLabel}
              onChange={({ target }) => {
                actions.importFiles([...(target.files ?? [])])
                target.value = ''
              }}
            />
          </label>
          <Button onClick={onClose}>{say.close}</Button>
        </div>
      </div>
      <div className={styles.body}>
        {failure !== null && <FailureNotice failure={failure} onDismiss={onDismissFailure} />}
        {isCreating && (
          <NewDossier
            onCreate={(title, timeZone) => {
              setIsCreating(false)
              actions.create(title, timeZone)
            }}
            onCancel={() => setIsCreating(false)}
          />
        )}
        <Suspense>
          {newerShipped.map((newer) => (
            <NewerShipped key={newer.id} newer={newer} actions={actions} />
          ))}
        </Suspense>
        {dossiers !== null && <KeptList {...{ dossiers, openId, copiesOf, canLink, now, actions }} />}
      </div>
    </Dialog>
  )
}
