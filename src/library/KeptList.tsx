import { type ReactElement, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { DossierRow, type KeptActions } from './DossierRow.tsx'
import styles from './KeptList.module.css'
import { isNamedLike, type Kept, latestFirst } from './kept.ts'
import { RemovedRow } from './RemovedRow.tsx'

const say = laterWords.library

/** More than so many are searched. */
const FEW = 8

interface KeptListProps {
  readonly dossiers: readonly Kept[]
  readonly openId: string | null
  /** The one whose copies are shown at once; null for none. */
  readonly copiesOf: string | null
  readonly canLink: boolean
  readonly now: number
  readonly actions: KeptActions
}

/** All dossiers, the last changed first. One that is deleted leaves the way back in its place; earlier ones stand below. */
export function KeptList({ dossiers, openId, copiesOf, canLink, now, actions }: KeptListProps): ReactElement {
  const [typed, setTyped] = useState('')
  const [touched, setTouched] = useState<string | null>(null)
  const [removedNow, setRemovedNow] = useState<ReadonlySet<string>>(new Set())
  const isLong = dossiers.filter(({ removed }) => !removed).length > FEW
  const ordered = latestFirst(dossiers)
  const isBefore = ({ id, removed }: Kept): boolean => removed && !removedNow.has(id)
  const shown = ordered.filter((kept) => !isBefore(kept) && (!isLong || isNamedLike(kept, typed)))
  const removedBefore = ordered.filter(isBefore)
  const moved: KeptActions = {
    ...actions,
    remove: (id) => {
      setTouched(id)
      setRemovedNow(new Set([...removedNow, id]))
      actions.remove(id)
    },
    restore: (id) => {
      setTouched(id)
      actions.restore(id)
    },
  }
  return (
    <>
      {isLong && (
        <input
          type="search"
          className={styles.search}
          aria-label={say.search}
          placeholder={say.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {isLong && (
        <p role="status" className={shown.length === 0 ? styles.none : 'visually-hidden'}>
          {shown.length === 0 ? say.none : say.found(shown.length)}
        </p>
      )}
      {shown.length === 0 && !isLong && <p className={styles.none}>{say.empty}</p>}
      <ul className={styles.list}>
        {shown.map((kept) => (
          <li key={kept.id}>
            {kept.removed ? (
              <RemovedRow kept={kept} takesFocus={touched === kept.id} onRestore={() => moved.restore(kept.id)} />
            ) : (
              <DossierRow
                kept={kept}
                isOpen={kept.id === openId}
                takesFocus={touched === kept.id}
                showsCopies={copiesOf === kept.id}
                canLink={canLink}
                now={now}
                actions={moved}
              />
            )}
          </li>
        ))}
      </ul>
      {removedBefore.length > 0 && (
        <details className={styles.removed}>
          <summary>{say.removedBefore(removedBefore.length)}</summary>
          <ul className={styles.list}>
            {removedBefore.map((kept) => (
              <li key={kept.id}>
                <RemovedRow kept={kept} takesFocus={false} onRestore={() => moved.restore(kept.id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
