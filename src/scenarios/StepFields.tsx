import { type ReactElement, useMemo } from 'react'
import { endOf } from '../../machines/analysis/futures.ts'
import type { View } from '../../machines/board.ts'
import { conditionChoices, proposalChoices } from '../../machines/choices.ts'
import { conditionEvents } from '../../machines/condition.ts'
import { proposalEvents } from '../../machines/proposal.ts'
import { Button } from '../ui/Button.tsx'
import controls from '../ui/controls.module.css'
import { laterWords } from '../ui/laterWords.ts'
import { words } from '../ui/words.ts'
import { type EditedStep, stepsOf, takesUntil } from './editedSteps.ts'
import styles from './ScenarioDialog.module.css'
import { useScenarios } from './ScenariosContext.ts'

const say = laterWords.scenarios.stepsDialog

interface StepFieldsProps {
  readonly step: EditedStep
  readonly place: number
  readonly count: number
  /** The scenario’s view, without its steps. */
  readonly view: View
  readonly before: readonly EditedStep[]
  readonly onChange: (step: EditedStep) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onDrop: () => void
}

/** What a step is about, what happens, and when. */
export function StepFields(props: StepFieldsProps): ReactElement {
  const { step, place, count, view, before, onChange, onMove, onDrop } = props
  const { opened, names } = useScenarios()
  const { conditions, proposals } = opened.dossier
  const number = place + 1
  const row = useMemo(() => {
    const steps = stepsOf(before, names.zone)
    const board = opened.board({ ...view, steps, asOf: endOf(view.asOf, steps, names.zone) })
    return {
      condition: board.conditions.find(({ id }) => id === step.id),
      proposal: board.proposals.find(({ id }) => id === step.id),
    }
  }, [opened, view, before, names, step.id])
  const choices =
    step.kind === 'condition'
      ? row.condition && conditionChoices(row.condition.status)
      : row.proposal && proposalChoices(row.proposal.status)
  const possible: readonly string[] = choices?.flatMap(({ event, leadsTo }) => (leadsTo === null ? [] : [event])) ?? []
  const events = step.kind === 'condition' ? conditionEvents : proposalEvents
  const hindrance = step.event === null || possible.includes(step.event) ? null : presentText()

  function presentText(): string {
    if (row.condition !== undefined) {
      const isConsent = names.condition(step.id)?.kind === 'consent'
      return say.noEffect(words.status.conditionInside(row.condition.status, isConsent))
    }
    return row.proposal === undefined ? say.notTabled : say.noEffect(words.status.proposalInside(row.proposal.status))
  }
  return (
    <li className={styles.step}>
      <select
        className={controls.control}
        aria-label={say.subject(number)}
        value={`${step.kind}:${step.id}`}
        onChange={({ target }) => {
          const [kind, id = ''] = target.value.split(':')
          onChange({ ...step, kind: kind === 'proposal' ? kind : 'condition', id, event: null, rest: null })
        }}
      >
        <optgroup label={say.conditions}>
          {conditions.map(({ id, title }) => (
            <option key={id} value={`condition:${id}`}>
              {title}
            </option>
          ))}
        </optgroup>
        <optgroup label={say.proposals}>
          {proposals.map(({ id, title }) => (
            <option key={id} value={`proposal:${id}`}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
      <select
        className={controls.control}
        aria-label={say.event(number)}
        value={step.event ?? ''}
        onChange={({ target }) => onChange({ ...step, event: events.find((one) => one === target.value) ?? null })}
      >
        <option value="">{say.choose}</option>
        {[true, false].map((isPossible) => (
          <optgroup key={String(isPossible)} label={isPossible ? say.possible : say.notPossible}>
            {events
              .filter((event) => possible.includes(event) === isPossible)
              .map((event) => (
                <option key={event} value={event}>
                  {words.board.command(event)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <input
        className={controls.control}
        aria-label={say.date(number)}
        placeholder={say.anyTime}
        value={step.at}
        onChange={({ target }) => onChange({ ...step, at: target.value })}
      />
      <div className={styles.moves}>
        <Button look="icon" aria-label={say.up(number)} disabled={place === 0} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button look="icon" aria-label={say.down(number)} disabled={number === count} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button look="icon" aria-label={say.drop(number)} onClick={onDrop}>
          ×
        </Button>
      </div>
      {takesUntil(step.event) && (
        <label className={styles.until}>
          {say.untilLabel}
          <input
            className={controls.control}
            aria-label={say.until(number)}
            value={step.until}
            placeholder={say.anyTime}
            onChange={({ target }) => onChange({ ...step, until: target.value })}
          />
        </label>
      )}
      {hindrance !== null && <p>{hindrance}</p>}
    </li>
  )
}
