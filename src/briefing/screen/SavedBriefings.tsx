import { type ReactElement, useState } from 'react'
import type { SavedBriefing } from '../../../machines/briefing/outline.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { Menu } from '../../ui/Menu.tsx'
import { NameDialog } from '../../ui/NameDialog.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useBrief } from '../BriefContext.ts'
import lists from './PartLists.module.css'
import styles from './SavedBriefings.module.css'

const { briefScreen: say } = laterWords

interface SavedBriefingsProps {
  /** What is made again tells what has changed above: one is led there. */
  readonly onMadeAgain: () => void
}

/** Briefings that are kept with the dossier: each can be opened as it was, and made again as of today. */
export function SavedBriefings({ onMadeAgain }: SavedBriefingsProps): ReactElement {
  const { saved, open, defaultTitle, actions } = useBrief()
  const [naming, setNaming] = useState<SavedBriefing | 'new' | null>(null)
  return (
    <section className={lists.out}>
      <div className={styles.head}>
        <h2>{say.saved}</h2>
        <Button onClick={() => setNaming('new')}>{say.saveThis}</Button>
      </div>
      {saved.length === 0 ? (
        <p className={styles.none}>{say.noSaved}</p>
      ) : (
        <ul>
          {saved.map((briefing) => (
            <Saved
              key={briefing.id}
              briefing={briefing}
              isOpen={briefing.id === open?.id}
              onRename={() => setNaming(briefing)}
              onMadeAgain={onMadeAgain}
            />
          ))}
        </ul>
      )}
      {naming !== null && (
        <NameDialog
          label={naming === 'new' ? say.saveDialog : say.renameDialog}
          title={naming === 'new' ? defaultTitle : naming.title}
          onSave={(title) => (naming === 'new' ? actions.save(title) : actions.rename(naming, title))}
          onClose={() => setNaming(null)}
        />
      )}
    </section>
  )
}

interface SavedProps {
  readonly briefing: SavedBriefing
  readonly isOpen: boolean
  readonly onRename: () => void
  readonly onMadeAgain: () => void
}

function Saved({ briefing, isOpen, onRename, onMadeAgain }: SavedProps): ReactElement {
  const { actions, dateOf } = useBrief()
  const [problems, setProblems] = useState<readonly string[]>([])
  const { title } = briefing
  const makeAgain = () => {
    actions.makeAgain(briefing)
    onMadeAgain()
  }
  return (
    <li className={styles.row} aria-current={isOpen || undefined}>
      <button type="button" className={lists.title} onClick={() => actions.open(briefing)}>
        <b>{title}</b>
        {isOpen && <Tag>{say.isOpen}</Tag>}
        <small>{dateOf(briefing)}</small>
      </button>
      {isOpen && (
        <Button look="sign" aria-label={say.closeNamed(title)} onClick={() => actions.setBrief({ of: null })}>
          ×
        </Button>
      )}
      <Menu
        label={say.more(title)}
        items={() => [
          { key: 'again', label: say.again, choose: makeAgain },
          ...(isOpen
            ? [{ key: 'over', label: say.saveOver, choose: () => setProblems(actions.saveOver(briefing)) }]
            : []),
          { key: 'rename', label: say.rename, choose: onRename },
          { key: 'remove', label: say.remove, choose: () => actions.remove(briefing) },
        ]}
      >
        ⋯
      </Menu>
      <p role="alert" className={styles.problems}>
        {problems.join(' ')}
      </p>
    </li>
  )
}
