import { type ReactElement, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { keyLabel } from '../ui/keyLabel.ts'
import { laterWords } from '../ui/laterWords.ts'
import { actionsNow, type Frame } from './actions.ts'
import { actionTitle } from './actionTitle.ts'
import styles from './Help.module.css'
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts'

interface HelpProps {
  readonly frame: Frame
  readonly onClose: () => void
}

/** Every key that does something, and the switch for those that are a single one. */
export function Help({ frame, onClose }: HelpProps): ReactElement {
  const [isOn, setIsOn] = useState(areSingleKeysOn)
  const dossier = frame.workspace.getSnapshot().context.open?.boards.opened.dossier ?? null
  const actions = actionsNow(frame).filter(({ keys }) => keys.length > 0)
  return (
    <Dialog label={laterWords.commands.actions.help} onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title}>{laterWords.commands.actions.help}</h2>
        <Button onClick={onClose}>{laterWords.commands.close}</Button>
      </div>
      <dl className={styles.keys} tabIndex={0}>
        {actions.map(({ does, keys }) => (
          <div key={keys.join()} className={styles.row}>
            <dt>{actionTitle(does, dossier)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {keyLabel(key)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            switchSingleKeys(target.checked)
            setIsOn(target.checked)
          }}
        />
        {laterWords.commands.singleKeys}
      </label>
    </Dialog>
  )
}
