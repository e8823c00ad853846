import type { ReactElement, ReactNode } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Draft, DraftEffect } from '../../../machines/workspace/draft/draft.ts'
import type { Mention } from '../../../machines/workspace/draft/mentions.ts'
import { Button } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import type { EventOption } from './eventOptions.ts'
import { excerptOf, quotedWithin } from './excerpt.ts'
import { useLog, useProblem } from './LogContext.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './Offer.module.css'
import type { Offer } from './offers.ts'
import { SmallStatus } from './SmallStatus.tsx'
import { StandingLine } from './StandingLine.tsx'

const say = laterWords.log

/** What an offer of any kind is made of. */
export interface OfferPart<Effect extends DraftEffect> {
  readonly offer: Offer
  readonly effect: Effect
  /** The same effect a moment later, as the draft below has it. */
  readonly counted: Effect
  /** The draft as far as a board depends on it, a moment later. */
  readonly draft: Draft
  /** The record as the draft finds it. */
  readonly ground: OpenDossier
  /** Its name among the problems of a draft. */
  readonly field: string
  readonly isOpen: boolean
  /** Grows each time the offer is to take the focus; 0 until then. */
  readonly focusTurn: number
  readonly onOpen: () => void
  readonly onEffect: (effect: DraftEffect) => void
}

interface OfferFrameProps extends Omit<OfferPart<DraftEffect>, 'counted'> {
  readonly isChosen: boolean
  /** What says where the subject stands; null for a question, and without a date. */
  readonly option: Pick<EventOption<unknown>, 'account' | 'present'> | null
  /** What is chosen from, once the offer is open. */
  readonly children: (focusTurn: number) => ReactNode
}

/** What every offer has: its title, where the subject stands, the sentence that names it, and how its effect counts. */
export function OfferFrame(props: OfferFrameProps): ReactElement {
  const { offer, effect, draft, field, isOpen, focusTurn, isChosen, option, onOpen, onEffect, children } = props
  const { titleOf } = useLog()
  const problem = useProblem(field)
  const title = titleOf(offer.subject.id)
  return (
    <>
      <div className={styles.head}>
        <h4 className={styles.title}>
          {offer.number !== null && <span className={styles.number}>{offer.number}</span>}
          {title}
        </h4>
        {option === null ? <Answered effect={effect} /> : <Present option={option} />}
      </div>
      <div className={styles.body}>
        {offer.mention !== null && (
          <p className={styles.sentence}>
            <Sentence mention={offer.mention} />
          </p>
        )}
        {!isOpen && (
          <Button className={styles.choose ?? ''} aria-label={say.chooseFor(title)} onClick={onOpen}>
            {say.choose}
          </Button>
        )}
      </div>
      {isOpen && children(focusTurn)}
      {isOpen && isChosen && <StandingLine effect={effect} draft={draft} title={title} onEffect={onEffect} />}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}

function Sentence({ mention }: { readonly mention: Mention }) {
  const { text, range } = excerptOf(mention)
  return (
    <>
      “<MarkedText text={quotedWithin(text)} marks={[{ ...range, number: null }]} />”
    </>
  )
}

function Present({
  option: { account, present },
}: {
  readonly option: Pick<EventOption<unknown>, 'account' | 'present'>
}) {
  const { nameOf } = useLog()
  const name = account === null ? null : nameOf(account)
  return <SmallStatus shown={name === null ? present : { ...present, text: say.statusBy(present.text, name) }} />
}

function Answered({ effect }: { readonly effect: DraftEffect }) {
  return effect.kind === 'question' ? <span className={styles.kind}>{say.kinds.question}</span> : null
}
