import { type ReactElement, useId, useState } from 'react'
import { laterWords } from '../ui/laterWords.ts'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import type { CopyActions } from './copies.ts'
import { DossierFacts } from './DossierFacts.tsx'
import styles from './DossierRow.module.css'
import { EarlierCopies } from './EarlierCopies.tsx'
import { isStored, type Kept } from './kept.ts'
import { OnlyHere } from './OnlyHere.tsx'
import { RenameField } from './RenameField.tsx'
import { useFocusOnce } from './useFocusOnce.ts'

const say = laterWords.library

export interface KeptActions {
  open(id: string): void
  rename(id: string, title: string): void
  duplicate(id: string): void
  remove(id: string): void
  restore(id: string): void
  exportFile(id: string): void
  link(id: string): void
  unlink(id: string): void
  readonly copies: CopyActions
}

interface DossierRowProps {
  readonly kept: Kept
  readonly isOpen: boolean
  readonly takesFocus: boolean
  /** Whether its copies are shown at once. */
  readonly showsCopies: boolean
  readonly canLink: boolean
  readonly now: number
  readonly actions: KeptActions
}

/** One dossier: its title opens it, the line below says how it stands with it, its menu has the rest. */
export function DossierRow(props: DossierRowProps): ReactElement {
  const { kept, isOpen, takesFocus, showsCopies, canLink, now, actions } = props
  const { id, title } = kept
  const [isRenaming, setIsRenaming] = useState(false)
  const [wasRenamed, setWasRenamed] = useState(false)
  const [areCopiesShown, setAreCopiesShown] = useState(showsCopies)
  const copiesId = useId()
  const copiesRef = useFocusOnce<HTMLButtonElement>(showsCopies)
  const opener = useFocusOnce<HTMLButtonElement>(!isRenaming && (takesFocus || wasRenamed))
  const stopRenaming = () => {
    setIsRenaming(false)
    setWasRenamed(true)
  }
  const items = (): readonly MenuItem[] => [
    { key: 'rename', label: say.rename, choose: () => setIsRenaming(true) },
    { key: 'duplicate', label: say.duplicate, choose: () => actions.duplicate(id) },
    { key: 'save', label: say.save, choose: () => actions.exportFile(id) },
    ...linkItems(kept, canLink, actions),
    ...(isStored(kept) ? [{ key: 'remove', label: say.remove, choose: () => actions.remove(id) }] : []),
  ]
  const copies = kept.copies > 0 && (
    <button
      ref={copiesRef}
      type="button"
      className={styles.copies}
      aria-expanded={areCopiesShown}
      aria-controls={areCopiesShown ? copiesId : undefined}
      onClick={() => setAreCopiesShown(!areCopiesShown)}
    >
      {say.copies.count(kept.copies)}
    </button>
  )
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {isRenaming ? (
          <RenameField
            title={title}
            onRename={(name) => {
              stopRenaming()
              if (name !== title) actions.rename(id, name)
            }}
            onCancel={stopRenaming}
          />
        ) : (
          <button
            ref={opener}
            type="button"
            className={styles.title}
            aria-current={isOpen || undefined}
            onClick={() => actions.open(id)}
          >
            {title}
          </button>
        )}
        <DossierFacts kept={kept} isOpen={isOpen} now={now} copies={copies || null} />
        <OnlyHere count={kept.onlyHere} onSave={() => actions.exportFile(id)} />
      </div>
      <Menu label={say.more(title)} items={items}>
        ⋯
      </Menu>
      {areCopiesShown && kept.copies > 0 && (
        <EarlierCopies kept={kept} id={copiesId} now={now} actions={actions.copies} onOpen={actions.open} />
      )}
    </div>
  )
}

function linkItems({ id, file }: Kept, canLink: boolean, { link, unlink }: KeptActions): readonly MenuItem[] {
  if (file !== null) {
    return [{ key: 'unlink', label: say.unlink(file), detail: say.unlinkDetail, choose: () => unlink(id) }]
  }
  return canLink ? [{ key: 'link', label: say.link, detail: say.linkDetail, choose: () => link(id) }] : []
}
