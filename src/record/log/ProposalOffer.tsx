import { type ReactElement, useMemo } from 'react'
import type { ProposalDraft } from '../../../machines/workspace/draft/draft.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { DateInput } from './DateInput.tsx'
import { EventChoice } from './EventChoice.tsx'
import { optionOf, proposalOptions } from './eventOptions.ts'
import { useLog } from './LogContext.ts'
import styles from './Offer.module.css'
import { OfferFrame, type OfferPart } from './OfferFrame.tsx'

const say = laterWords.log

/** A proposal on offer: the events that its chart allows, and from when until when it is in force. */
export function ProposalOffer({ effect, counted, ...part }: OfferPart<ProposalDraft>): ReactElement {
  const { filter, opened, titleOf } = useLog()
  const { draft, ground, onEffect, field } = part
  const options = useMemo(() => proposalOptions(counted, draft, ground, filter), [counted, draft, ground, filter])
  const hasTerm = opened.dossier.proposals.some(({ id, term }) => id === effect.id && term !== undefined)
  const enters = effect.event === 'enterForce'
  const showsFrom = enters || effect.from !== ''
  const showsUntil = enters || effect.event === 'extend' || effect.until !== ''
  return (
    <OfferFrame {...part} effect={effect} isChosen={effect.event !== null} option={optionOf(options, effect.event)}>
      {(focusTurn) => (
        <>
          <EventChoice
            title={titleOf(effect.id)}
            field={field}
            options={options}
            chosen={effect.event}
            focusTurn={focusTurn}
            onChoose={(event) => onEffect({ ...effect, event, ...(mayEnd(event) ? {} : { until: '' }) })}
          />
          {(showsFrom || showsUntil) && (
            <div className={styles.fields}>
              {showsFrom && (
                <DateInput
                  field={`${field}.from`}
                  kind="when"
                  label={say.from}
                  value={effect.from}
                  placeholder={say.asHappened}
                  onChange={(from) => onEffect({ ...effect, from })}
                />
              )}
              {showsUntil && (
                <DateInput
                  field={`${field}.until`}
                  kind="when"
                  label={say.until}
                  value={effect.until}
                  placeholder={enters ? (hasTerm ? say.byTerm : say.openEnded) : ''}
                  onChange={(until) => onEffect({ ...effect, until })}
                />
              )}
            </div>
          )}
        </>
      )}
    </OfferFrame>
  )
}

/** Whether the form asks for an end beside the event: one written beside another would stay there unseen. */
const mayEnd = (event: ProposalDraft['event']): boolean => event === 'enterForce' || event === 'extend'
