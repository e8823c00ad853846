import { type ReactElement, useEffect, useId, useRef } from 'react'
import type { ConditionEvent } from '../../../machines/condition.ts'
import type { ProposalEvent } from '../../../machines/proposal.ts'
import covering from '../../ui/covering.module.css'
import { laterWords } from '../../ui/laterWords.ts'
import styles from './EventChoice.module.css'
import type { EventOption } from './eventOptions.ts'

const say = laterWords.log

interface EventChoiceProps<Event> {
  readonly title: string
  readonly field: string
  readonly options: readonly EventOption<Event>[] | null
  readonly chosen: Event | null
  readonly focusTurn: number
  readonly onChoose: (event: Event | null) => void
}

/** The events that are possible, as a row of buttons: none of them to begin with. */
export function EventChoice<Event extends ConditionEvent | ProposalEvent>(
  props: EventChoiceProps<Event>,
): ReactElement {
  const { title, field, options, chosen, focusTurn, onChoose } = props
  const name = useId()
  const current = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusTurn > 0) current.current?.focus()
  }, [focusTurn])
  const possible = options?.flatMap(({ event, hindrance }) => (hindrance === null ? [event] : [])) ?? []
  const shown: readonly (Event | null)[] = [
    null,
    ...possible,
    ...(chosen === null || possible.includes(chosen) ? [] : [chosen]),
  ]
  const isUntabled = chosen === null && options?.every(({ hindrance }) => hindrance === 'untabled') === true
  const hindered = options?.find(({ event, hindrance }) => event === chosen && hindrance !== null)
  return (
    <>
      <div role="radiogroup" aria-label={say.whatHappened(title)} className={styles.events} data-field={field}>
        {shown.map((event) => (
          <label key={event ?? ''} className={styles.event} data-nothing={event === null || undefined}>
            <input
              ref={event === chosen ? current : null}
              type="radio"
              name={name}
              className={covering.control}
              checked={event === chosen}
              onChange={() => onChoose(event)}
            />
            {event === null ? say.none : say.event(event)}
          </label>
        ))}
      </div>
      {isUntabled && <p className={styles.hindrance}>{say.untabled}</p>}
      {hindered !== undefined && (
        <p className={styles.hindrance}>
          {hindered.hindrance === 'untabled' ? say.notTabled : say.notPossible(hindered.event, hindered.present.inside)}
        </p>
      )}
    </>
  )
}
