import { type ReactElement, useCallback, useId, useMemo, useState } from 'react'
import type { OpenDossier } from '../../../machines/board/openDossier.ts'
import type { Draft, DraftEffect, Subject } from '../../../machines/workspace/draft/draft.ts'
import type { Mention } from '../../../machines/workspace/draft/mentions.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { AddSubject } from './AddSubject.tsx'
import { OfferItem } from './OfferItem.tsx'
import styles from './Offers.module.css'
import { offersOf, subjectOf, withAdded } from './offers.ts'

const say = laterWords.log

interface OffersProps {
  readonly mentions: readonly Mention[]
  readonly effects: readonly DraftEffect[]
  /** The draft as far as a board depends on it, a moment later. */
  readonly draft: Draft
  readonly ground: OpenDossier
}

interface Focus {
  readonly key: string | null
  readonly turn: number
}

/** What the text names and what was added by hand: nothing applies until one chooses. */
export function Offers({ mentions, effects, draft, ground }: OffersProps): ReactElement {
  const heading = useId()
  const [added, setAdded] = useState<readonly Subject[]>(() => effects.map(subjectOf))
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [focus, setFocus] = useState<Focus>({ key: null, turn: 0 })
  const offers = useMemo(() => offersOf(mentions, added, effects), [mentions, added, effects])
  const onOpen = useCallback((key: string, withFocus: boolean) => {
    setOpen((before) => (before.has(key) ? before : new Set([...before, key])))
    if (withFocus) setFocus(({ turn }) => ({ key, turn: turn + 1 }))
  }, [])
  const add = useCallback(
    (subject: Subject) => {
      const next = withAdded(added, subject, offers)
      const offer = offersOf(mentions, next, effects).find(
        (one) => one.index === null && one.subject.kind === subject.kind && one.subject.id === subject.id,
      )
      setAdded(next)
      if (offer !== undefined) onOpen(offer.key, true)
    },
    [added, offers, mentions, effects, onOpen],
  )
  return (
    <section className={styles.offers} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {mentions.length > 0 ? say.named : say.namedNothing}
      </h3>
      <p className={styles.lead}>{say.chooses}</p>
      <ol className={styles.list}>
        {offers.map((offer) => (
          <OfferItem
            key={offer.key}
            offer={offer}
            chosen={offer.index === null ? null : (effects[offer.index] ?? null)}
            draft={draft}
            ground={ground}
            isOpen={offer.index !== null || open.has(offer.key)}
            focusTurn={focus.key === offer.key ? focus.turn : 0}
            onOpen={onOpen}
          />
        ))}
      </ol>
      <AddSubject onAdd={add} />
    </section>
  )
}
