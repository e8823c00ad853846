import { type ReactElement, useId, useState } from 'react'
import type { Scenario } from '../../machines/dossier.ts'
import { Button } from '../ui/Button.tsx'
import controls from '../ui/controls.module.css'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { Problems } from './Problems.tsx'
import styles from './ScenarioDialog.module.css'

const { saveAs: say, stepsDialog } = laterWords.scenarios

interface SaveAsDialogProps {
  readonly scenario: Omit<Scenario, 'id' | 'title'>
  /** Returns what is wrong, in sentences, and then nothing was saved. */
  readonly onSave: (scenario: Omit<Scenario, 'id'>) => readonly string[]
  readonly onClose: () => void
}

/** Asks what a what-if is to be called when it is saved. */
export function SaveAsDialog({ scenario, onSave, onClose }: SaveAsDialogProps): ReactElement {
  const id = useId()
  const [title, setTitle] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const save = () => {
    const found = title.trim() === '' ? [stepsDialog.needsTitle] : onSave({ ...scenario, title: title.trim() })
    setProblems(found)
    if (found.length === 0) onClose()
  }
  return (
    <Dialog label={say.dialog} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <h2>{say.dialog}</h2>
        <label htmlFor={id}>{say.name}</label>
        <input
          id={id}
          className={controls.control}
          autoFocus
          value={title}
          aria-invalid={problems.length > 0}
          aria-describedby={`${id}-keeps`}
          onChange={({ target }) => setTitle(target.value)}
        />
        <p id={`${id}-keeps`} className={styles.note}>
          {say.keeps(scenario.steps.length, Object.keys(scenario.odds).length)}
        </p>
        <Problems problems={problems} />
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            {say.save}
          </Button>
          <Button onClick={onClose}>{say.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
