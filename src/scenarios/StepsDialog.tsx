import { type ReactElement, useId, useMemo, useState } from 'react'
import type { Scenario } from '../../machines/dossier.ts'
import { type Lens, lensesOf } from '../../machines/lens.ts'
import { isUsableDate } from '../../machines/workspace/usableDate.ts'
import { Button } from '../ui/Button.tsx'
import controls from '../ui/controls.module.css'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { type EditedStep, editedOf, emptyStep, moved, problemsOf, stepsOf } from './editedSteps.ts'
import { Problems } from './Problems.tsx'
import styles from './ScenarioDialog.module.css'
import { useScenarios } from './ScenariosContext.ts'
import { StepFields } from './StepFields.tsx'
import { StepResults } from './StepResults.tsx'

const say = laterWords.scenarios.stepsDialog

interface StepsDialogProps {
  readonly label: string
  readonly scenario: Omit<Scenario, 'id'>
  /** Returns what is wrong, in sentences, and then nothing was saved. */
  readonly onSave: (scenario: Omit<Scenario, 'id'>) => readonly string[]
  readonly onClose: () => void
}

/** A scenario’s title, date, account and steps, with what comes of them as one writes. */
export function StepsDialog({ label, scenario, onSave, onClose }: StepsDialogProps): ReactElement {
  const { opened, names, filter } = useScenarios()
  const id = useId()
  const [title, setTitle] = useState(scenario.title)
  const [asOf, setAsOf] = useState(scenario.asOf)
  const [lens, setLens] = useState<Lens>(scenario.lens)
  const [edited, setEdited] = useState<readonly EditedStep[]>(() => scenario.steps.map(editedOf))
  const [isTried, setIsTried] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const isDate = isUsableDate(asOf.trim(), names.zone)
  const view = useMemo(
    () => ({ asOf: isDate ? asOf.trim() : scenario.asOf, lens, filter, steps: [] }),
    [isDate, asOf, scenario.asOf, lens, filter],
  )
  const change = (place: number, step: EditedStep) =>
    setEdited((all) => all.map((one, other) => (other === place ? step : one)))
  const found = [
    ...(title.trim() === '' ? [say.needsTitle] : []),
    ...(isDate ? [] : [say.badDate(asOf)]),
    ...problemsOf(edited, names.zone),
  ]
  const save = () => {
    setIsTried(true)
    if (found.length > 0) return
    const steps = [...stepsOf(edited, names.zone)]
    const problems = onSave({ ...scenario, title: title.trim(), asOf: asOf.trim(), lens, steps })
    setRefused(problems)
    if (problems.length === 0) onClose()
  }
  return (
    <Dialog label={label} className={styles.wide} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <h2>{label}</h2>
        <label htmlFor={`${id}-title`}>{say.name}</label>
        <input
          id={`${id}-title`}
          className={controls.control}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <div className={styles.pair}>
          <div>
            <label htmlFor={`${id}-date`}>{say.asOf}</label>
            <input
              id={`${id}-date`}
              className={controls.control}
              value={asOf}
              aria-invalid={!isDate}
              onChange={({ target }) => setAsOf(target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-lens`}>{say.lens}</label>
            <select
              id={`${id}-lens`}
              className={controls.control}
              value={lens}
              onChange={({ target }) => setLens(lensesOf(opened.dossier).find((one) => one === target.value) ?? lens)}
            >
              {lensesOf(opened.dossier).map((one) => (
                <option key={one} value={one}>
                  {names.account(one)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p className={styles.legend}>{say.steps}</p>
        {edited.length === 0 && <p className={styles.note}>{say.noSteps}</p>}
        <ol className={styles.steps}>
          {edited.map((step, place) => (
            <StepFields
              key={step.key}
              step={step}
              place={place}
              count={edited.length}
              view={view}
              before={edited.slice(0, place)}
              onChange={(next) => change(place, next)}
              onMove={(by) => setEdited(moved(edited, place, by))}
              onDrop={() => setEdited(edited.filter((one) => one !== step))}
            />
          ))}
        </ol>
        <div>
          <Button onClick={() => setEdited([...edited, emptyStep(opened.dossier)])}>{say.add}</Button>
        </div>
        <StepResults view={view} steps={stepsOf(edited, names.zone)} />
        <Problems problems={isTried && found.length > 0 ? found : refused} />
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
