import { type ReactElement, useState } from 'react'
import { formatMoment } from '../ui/dates.ts'
import { laterWords } from '../ui/laterWords.ts'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import styles from './DossierRow.module.css'
import type { Kept } from './kept.ts'
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
}

interface DossierRowProps {
  readonly kept: Kept
  readonly isOpen: boolean
  readonly takesFocus: boolean
  readonly canLink: boolean
  readonly now: number
  readonly actions: KeptActions
}

/** One dossier: its title opens it, the line below says how it stands with it, its menu has the rest. */
export function DossierRow({ kept, isOpen, takesFocus, canLink, now, actions }: DossierRowProps): ReactElement {
  const { id, title } = kept
  const [isRenaming, setIsRenaming] = useState(false)
  const [wasRenamed, setWasRenamed] = useState(false)
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
    { key: 'remove', label: say.remove, choose: () => actions.remove(id) },
  ]
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
        <Facts kept={kept} isOpen={isOpen} now={now} />
        <OnlyHere count={kept.onlyHere} onSave={() => actions.exportFile(id)} />
      </div>
      <Menu label={say.more(title)} items={items}>
        ⋯
      </Menu>
    </div>
  )
}

function linkItems({ id, file }: Kept, canLink: boolean, { link, unlink }: KeptActions): readonly MenuItem[] {
  if (file !== null) {
    return [{ key: 'unlink', label: say.unlink(file), detail: say.unlinkDetail, choose: () => unlink(id) }]
  }
  return canLink ? [{ key: 'link', label: say.link, detail: say.linkDetail, choose: () => link(id) }] : []
}

interface FactsProps {
  readonly kept: Kept
  readonly isOpen: boolean
  readonly now: number
}

function Facts({ kept, isOpen, now }: FactsProps): ReactElement {
  const { origin, changed, bytes, entries, file } = kept
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
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
          <time dateTime={changed} title={formatMoment(changed, zone)}>
            {say.changed(now - Date.parse(changed))}
          </time>
        </li>
      )}
      {/* What was never written to is not in the store, and has no size there. */}
      {entries > 0 && <li>{say.entries(entries)}</li>}
      {entries > 0 && <li>{say.size(bytes)}</li>}
      {file !== null && <li>{say.alsoIn(file)}</li>}
    </ul>
  )
}
