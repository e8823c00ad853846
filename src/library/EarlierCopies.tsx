import { type ReactElement, useEffect, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { CopyRow } from './CopyRow.tsx'
import type { CopyActions, KeptCopy } from './copies.ts'
import styles from './EarlierCopies.module.css'
import type { Kept } from './kept.ts'

const say = laterWords.library.copies

interface EarlierCopiesProps {
  readonly kept: Kept
  /** The element's id. */
  readonly id: string
  readonly now: number
  readonly actions: CopyActions
  readonly onOpen: (id: string) => void
}

/** The copies that were put aside of a dossier: each can be saved, or made a dossier of its own. */
export function EarlierCopies({ kept, id, now, actions, onOpen }: EarlierCopiesProps): ReactElement {
  const { title, copies: count, changed } = kept
  const [copies, setCopies] = useState<readonly KeptCopy[] | 'reading' | 'unavailable'>('reading')
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read anew when there may be others.
  useEffect(() => {
    let isHere = true
    actions.list(kept.id).then(
      (found) => isHere && setCopies(found),
      () => isHere && setCopies('unavailable'),
    )
    return () => {
      isHere = false
    }
  }, [actions, kept.id, count, changed])
  return (
    <section id={id} aria-label={say.of(title)} className={styles.copies}>
      <p className={styles.hint}>{say.hint}</p>
      <p role="status" className={typeof copies === 'string' ? styles.state : 'visually-hidden'}>
        {typeof copies === 'string' && say[copies]}
      </p>
      {typeof copies !== 'string' && (
        <ul className={styles.list}>
          {copies.map((copy) => (
            <li key={copy.made}>
              <CopyRow
                copy={copy}
                now={now}
                onDownload={(as) => actions.download(kept.id, copy.made, as)}
                onRestore={() => actions.restore(kept.id, copy.made)}
                onUndo={actions.undoRestore}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
