import { type ReactElement, useMemo, useState } from 'react'
import { type RebasedStep, rebase } from '../../machines/analysis/rebase.ts'
import type { OpenDossier } from '../../machines/board/openDossier.ts'
import type { Scenario } from '../../machines/dossier.ts'
import { dayOf, type Moment } from '../../machines/time.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { laterWords } from '../ui/laterWords.ts'
import { capital } from '../ui/words/en/names.ts'
import { words } from '../ui/words.ts'
import { Problems } from './Problems.tsx'
import styles from './ScenarioDialog.module.css'
import { type ScenariosCase, useScenarios } from './ScenariosContext.ts'

const say = laterWords.scenarios.rebaseTo

interface RebaseDialogProps {
  readonly opened: OpenDossier
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** A scenario held against the newest record: what of it is still ahead, and whether it is to start from there. */
export function RebaseDialog({ opened, scenario, onClose }: RebaseDialogProps): ReactElement {
  const about = useScenarios()
  const { dates, filter, actions } = about
  const newest = useMemo(() => newestDay(about) ?? scenario.asOf, [about, scenario.asOf])
  const steps = useMemo(
    () => rebase(opened, scenario.steps, scenario.asOf, { asOf: newest, lens: scenario.lens, filter, steps: [] }),
    [opened, scenario, newest, filter],
  )
  const [isDropping, setDropping] = useState(true)
  const [problems, setProblems] = useState<readonly string[]>([])
  const hasHappened = steps.some(({ now }) => now === 'happened')
  const take = () => {
    const kept = steps.filter(({ now }) => !(isDropping && now === 'happened')).map(({ step }) => step)
    const found = actions.change({ ...scenario, asOf: newest, steps: kept })
    setProblems(found)
    if (found.length === 0) onClose()
  }
  return (
    <Dialog label={say.dialog(scenario.title)} onClose={onClose}>
      <div className={styles.form}>
        <h2>{say.dialog(scenario.title)}</h2>
        <p className={styles.note}>
          {steps.length === 0 ? say.noSteps : say.from(dates.long(scenario.asOf), dates.long(newest))}
        </p>
        <ol className={styles.outcomes}>
          {steps.map((one) => (
            <li key={JSON.stringify(one.step)} data-now={one.now}>
              <b>{capital(about.telling.clause(one.step))}</b>
              <Outcome one={one} about={about} />
            </li>
          ))}
        </ol>
        {hasHappened && (
          <label className={styles.choice}>
            <input type="checkbox" checked={isDropping} onChange={({ target }) => setDropping(target.checked)} />
            {say.dropHappened}
          </label>
        )}
        <Problems problems={problems} />
        <div className={styles.buttons}>
          <Button look="primary" onClick={take}>
            {say.rebase}
          </Button>
          <Button onClick={onClose}>{say.cancel}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What became of a step, and the developments behind it. */
function Outcome({ one, about }: { readonly one: RebasedStep; readonly about: ScenariosCase }): ReactElement {
  const behind: readonly string[] = one.now === 'ahead' ? [] : one.because
  const headlines = about.opened.dossier.developments.filter(({ id }) => behind.includes(id))
  return (
    <small>
      {outcomeText(one, about)}
      {headlines.map(({ id, headline }) => (
        <span key={id}> · {headline}</span>
      ))}
    </small>
  )
}

function outcomeText(one: RebasedStep, { names, dates }: ScenariosCase): string {
  if (one.now === 'ahead') return one.isLate ? say.late : say.ahead
  if (one.now === 'happened') return one.since === null ? say.happened : say.happenedOn(dates.long(one.since))
  const { step, from } = one
  if (from === null) return say.notTabled
  const isConsent = 'condition' in step && names.condition(step.condition)?.kind === 'consent'
  const event = step.event === undefined ? '' : words.board.command(step.event)
  return say.impossible(event, words.status.ofPlace(from, isConsent))
}

/** The day of the last development that counts. */
function newestDay({ opened, filter, names }: ScenariosCase): string | null {
  const { moments } = opened.counted(filter)
  const last = moments.reduce((latest, moment) => Math.max(latest, moment), Number.NEGATIVE_INFINITY)
  return moments.length === 0 ? null : dayOf(last as Moment, names.zone)
}
