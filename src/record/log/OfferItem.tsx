import { memo, type ReactElement, useCallback, useMemo } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import { type Draft, type DraftEffect, emptyEffect } from '../../../machines/workspace/draft/draft.ts'
import { ConditionOffer } from './ConditionOffer.tsx'
import { useLog } from './LogContext.ts'
import type { OfferPart } from './OfferFrame.tsx'
import { type Offer, subjectOf } from './offers.ts'
import { ProposalOffer } from './ProposalOffer.tsx'
import { QuestionOffer } from './QuestionOffer.tsx'

export interface OfferItemProps {
  readonly offer: Offer
  /** The draft's effect on its subject; null while nothing was chosen. */
  readonly chosen: DraftEffect | null
  readonly draft: Draft
  readonly ground: OpenDossier
  readonly isOpen: boolean
  readonly focusTurn: number
  /** Opens it, and gives it the focus if that is asked for. */
  readonly onOpen: (key: string, withFocus: boolean) => void
}

/** Something the text names, or that was added by hand, and what the draft says of it. */
export const OfferItem = memo(function OfferItem(props: OfferItemProps): ReactElement {
  const { offer, chosen, draft, ground, isOpen, focusTurn, onOpen } = props
  const { setEffect } = useLog()
  const { key, index, subject } = offer
  const { kind, id } = subject
  // biome-ignore lint/correctness/useExhaustiveDependencies: a subject is the same where its kind and id are.
  const empty = useMemo(() => emptyEffect(subject), [kind, id])
  const effect = chosen ?? empty
  const counted = (index === null ? undefined : draft.effects[index]) ?? empty
  const onEffect = useCallback(
    (next: DraftEffect) => {
      onOpen(key, false)
      setEffect(index, next)
    },
    [onOpen, key, setEffect, index],
  )
  const part: Omit<OfferPart<DraftEffect>, 'effect' | 'counted'> = {
    offer,
    draft,
    ground,
    field: index === null ? `offers.${key}` : `effects.${index}`,
    isOpen,
    focusTurn,
    onOpen: () => onOpen(key, true),
    onEffect,
  }
  return <li>{drawn(effect, isAbout(counted, effect) ? counted : empty, part)}</li>
})

function drawn(
  effect: DraftEffect,
  counted: DraftEffect,
  part: Omit<OfferPart<DraftEffect>, 'effect' | 'counted'>,
): ReactElement | null {
  if (effect.kind === 'condition' && counted.kind === 'condition')
    return <ConditionOffer {...part} effect={effect} counted={counted} />
  if (effect.kind === 'proposal' && counted.kind === 'proposal')
    return <ProposalOffer {...part} effect={effect} counted={counted} />
  if (effect.kind === 'question' && counted.kind === 'question')
    return <QuestionOffer {...part} effect={effect} counted={counted} />
  return null
}

/** A moment later there may still be another effect at the place. */
const isAbout = (one: DraftEffect, other: DraftEffect): boolean =>
  one.kind === other.kind && subjectOf(one).id === subjectOf(other).id
