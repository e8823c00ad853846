import { type ReactElement, useMemo } from 'react'
import type { ConditionDraft } from '../../../machines/workspace/draft/draft.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { DateInput } from './DateInput.tsx'
import { DueInput } from './DueInput.tsx'
import { EventChoice } from './EventChoice.tsx'
import { conditionOptions, optionOf } from './eventOptions.ts'
import { useLog } from './LogContext.ts'
import styles from './Offer.module.css'
import { OfferFrame, type OfferPart } from './OfferFrame.tsx'
import { ValueInput } from './ValueInput.tsx'

const say = laterWords.log

/** A condition on offer: the events that its chart allows, what is counted, and when it is due. */
export function ConditionOffer({ effect, counted, ...part }: OfferPart<ConditionDraft>): ReactElement {
  const { filter, opened, titleOf } = useLog()
  const { draft, ground, onEffect, field } = part
  const options = useMemo(() => conditionOptions(counted, draft, ground, filter), [counted, draft, ground, filter])
  const measure = opened.dossier.conditions.find(({ id }) => id === effect.id)?.measure
  const isChosen = effect.event !== null || effect.value !== '' || effect.due !== ''
  return (
    <OfferFrame {...part} effect={effect} isChosen={isChosen} option={optionOf(options, effect.event)}>
      {(focusTurn) => (
        <>
          <EventChoice
            title={titleOf(effect.id)}
            field={field}
            options={options}
            chosen={effect.event}
            focusTurn={focusTurn}
            onChoose={(event) => onEffect({ ...effect, event })}
          />
          <div className={styles.fields}>
            {measure !== undefined && (
              <ValueInput
                field={`${field}.value`}
                measure={measure}
                value={effect.value}
                onChange={(value) => onEffect({ ...effect, value })}
              />
            )}
            <DueInput field={`${field}.due`} due={effect.due} onChange={(due) => onEffect({ ...effect, due })} />
            {effect.from !== '' && (
              <DateInput
                field={`${field}.from`}
                kind="when"
                label={say.from}
                value={effect.from}
                onChange={(from) => onEffect({ ...effect, from })}
              />
            )}
          </div>
        </>
      )}
    </OfferFrame>
  )
}
